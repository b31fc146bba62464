import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: '_pkc',
  type: 'text',
  limit: 4096,
  category: 'pages',
  doc: 'Category, or a list of up to five, that a page shows.',
});
