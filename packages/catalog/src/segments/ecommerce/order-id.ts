import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'order-id',
  wire: 'orderId',
  label: 'Order ID',
  menu: 'Ecommerce',
  kind: 'metric',
  scope: 'conversion',
  sql: 'order_id',
  where: 'goal_id = 0',
  value: 'text',
});
