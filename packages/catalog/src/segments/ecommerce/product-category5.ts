import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-category5',
  wire: 'productCategory5',
  label: 'Product Category 5',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'conversion',
  sql: 'element',
  each: 'arrayMap(list -> list[5], items.categories)',
  value: 'text',
});
