import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'days-since-last-ecommerce-order',
  wire: 'daysSinceLastEcommerceOrder',
  label: 'Days since last Ecommerce order',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'intDiv(seconds_since_last_order, 86400)',
  isNullable: true,
  value: 'number',
});
