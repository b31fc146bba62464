import { defineMetric } from '../define.ts';
import goalConversions from '../sources/goal-conversions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'order-shipping',
  column: 'shipping',
  wire: 'revenue_shipping',
  label: 'Shipping',
  doc: 'Shipping of orders.',
  format: 'money',
  better: 'none',
  source: goalConversions,
  sql: 'sum(ifNull(revenue_shipping, 0))',
  rollUp: 'sum',
});
