import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-view-category2',
  wire: 'productViewCategory2',
  label: 'Viewed Product Category 2',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'action',
  sql: 'product_categories[2]',
  where: "type = 'page'",
  value: 'text',
});
