import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: '_pkn',
  type: 'text',
  limit: 1024,
  category: 'pages',
  doc: 'Name of the product that a page shows.',
});
