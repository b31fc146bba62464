import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-view-category3',
  wire: 'productViewCategory3',
  label: 'Viewed Product Category 3',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'action',
  sql: 'product_categories[3]',
  where: "type = 'page'",
  value: 'text',
});
