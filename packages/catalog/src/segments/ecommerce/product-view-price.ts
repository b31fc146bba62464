import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'product-view-price',
  wire: 'productViewPrice',
  label: 'Viewed Product Price',
  menu: 'Ecommerce',
  kind: 'metric',
  scope: 'action',
  sql: 'product_price',
  isNullable: true,
  where: "type = 'page'",
  value: 'number',
});
