import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'seconds-since-last-ecommerce-order',
  wire: 'secondsSinceLastEcommerceOrder',
  label: 'Seconds since last Ecommerce order',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'seconds_since_last_order',
  isNullable: true,
  value: 'number',
});
