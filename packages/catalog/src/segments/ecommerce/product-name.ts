import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-name',
  wire: 'productName',
  label: 'Product Name',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'conversion',
  sql: 'element',
  each: 'items.name',
  value: 'text',
});
