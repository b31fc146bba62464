import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'revenue-abandoned-cart',
  wire: 'revenueAbandonedCart',
  label: 'Revenue Left In Cart',
  menu: 'Ecommerce',
  kind: 'metric',
  scope: 'conversion',
  sql: 'revenue',
  where: 'goal_id = -1',
  value: 'number',
});
