import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-category2',
  wire: 'productCategory2',
  label: 'Product Category 2',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'conversion',
  sql: 'element',
  each: 'arrayMap(list -> list[2], items.categories)',
  value: 'text',
});
