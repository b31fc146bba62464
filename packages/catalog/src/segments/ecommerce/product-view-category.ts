import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-view-category',
  wire: 'productViewCategory',
  label: 'Viewed Product Category',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'action',
  sql: 'element',
  each: 'product_categories',
  where: "type = 'page'",
  value: 'text',
});
