import { defineMetric } from '../define.ts';
import goalConversions from '../sources/goal-conversions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'order-subtotal',
  column: 'subtotal',
  wire: 'revenue_subtotal',
  label: 'Subtotal',
  doc: 'Orders without tax and shipping.',
  format: 'money',
  better: 'up',
  source: goalConversions,
  sql: 'sum(ifNull(revenue_subtotal, 0))',
  rollUp: 'sum',
});
