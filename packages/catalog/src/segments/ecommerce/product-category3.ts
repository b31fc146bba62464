import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-category3',
  wire: 'productCategory3',
  label: 'Product Category 3',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'conversion',
  sql: 'element',
  each: 'arrayMap(list -> list[3], items.categories)',
  value: 'text',
});
