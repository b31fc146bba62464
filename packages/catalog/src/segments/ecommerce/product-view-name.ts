import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-view-name',
  wire: 'productViewName',
  label: 'Viewed Product Name',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'action',
  sql: 'product_name',
  where: "type = 'page'",
  value: 'text',
});
