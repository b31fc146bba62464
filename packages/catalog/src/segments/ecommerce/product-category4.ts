import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-category4',
  wire: 'productCategory4',
  label: 'Product Category 4',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'conversion',
  sql: 'element',
  each: 'arrayMap(list -> list[4], items.categories)',
  value: 'text',
});
