import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-view-category1',
  wire: 'productViewCategory1',
  label: 'Viewed Product Category 1',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'action',
  sql: 'product_categories[1]',
  where: "type = 'page'",
  value: 'text',
});
