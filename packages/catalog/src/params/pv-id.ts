import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: 'pv_id',
  type: 'text',
  limit: 6,
  category: 'pages',
  doc: 'Page view that this hit belongs to.',
});
