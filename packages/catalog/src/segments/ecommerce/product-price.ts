import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-price',
  wire: 'productPrice',
  label: 'Product Price',
  menu: 'Ecommerce',
  kind: 'metric',
  scope: 'conversion',
  sql: 'element',
  each: 'items.price',
  value: 'number',
});
