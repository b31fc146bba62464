import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'urlref',
  type: 'text',
  limit: 8192,
  category: 'referrer',
  doc: 'Full address of the referring page; decides the channel.',
});
