import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-view-category4',
  wire: 'productViewCategory4',
  label: 'Viewed Product Category 4',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'action',
  sql: 'product_categories[4]',
  where: "type = 'page'",
  value: 'text',
});
