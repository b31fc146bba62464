import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-view-category5',
  wire: 'productViewCategory5',
  label: 'Viewed Product Category 5',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'action',
  sql: 'product_categories[5]',
  where: "type = 'page'",
  value: 'text',
});
