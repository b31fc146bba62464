import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: '_pks',
  type: 'text',
  limit: 1024,
  category: 'pages',
  doc: 'Number of the product that a page shows.',
});
