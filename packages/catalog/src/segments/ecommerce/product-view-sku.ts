import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-view-sku',
  wire: 'productViewSku',
  label: 'Viewed Product SKU',
  menu: 'Ecommerce',
  kind: 'dimension',
  scope: 'action',
  sql: 'product_sku',
  where: "type = 'page'",
  value: 'text',
});
