import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'fa_ef',
  type: 'text',
  limit: 200,
  category: 'events',
  doc: 'Field that was used first.',
});
