import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-sku',
  wire: 'productSku',
  label: 'Product SKU',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'conversion',
  sql: 'element',
  each: 'items.sku',
  value: 'text',
});
