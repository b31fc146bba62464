import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-category1',
  wire: 'productCategory1',
  label: 'Product Category 1',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'conversion',
  sql: 'element',
  each: 'arrayMap(list -> list[1], items.categories)',
  value: 'text',
});
