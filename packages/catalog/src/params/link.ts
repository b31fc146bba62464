import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'link',
  type: 'text',
  limit: 8192,
  category: 'outlinks',
  doc: 'Outlink that was clicked.',
});
