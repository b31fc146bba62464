import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'revenue-order',
  wire: 'revenueOrder',
  label: 'Order Revenue',
  menu: 'Ecommerce',
  kind: 'metric',
  scope: 'conversion',
  sql: 'revenue',
  where: 'goal_id = 0',
  value: 'number',
});
