import { defineParam } from '../define-param.ts';

export default defineParam({
  wire: '_pkp',
  type: 'decimal',
  limit: 1_000_000_000_000,
  category: 'pages',
  doc: 'Price of the product that a page shows.',
});
