import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: '_ref',
  type: 'text',
  limit: 4096,
  category: 'referrer',
  doc: 'Referrer that conversions are attributed to.',
});
