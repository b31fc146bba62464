import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-category',
  wire: 'productCategory',
  label: 'Product Category',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'conversion',
  sql: 'element',
  each: 'arrayFlatten(items.categories)',
  value: 'text',
});
