import { defineMetric } from '../define.ts';
import goalConversions from '../sources/goal-conversions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'order-tax',
  column: 'tax',
  wire: 'revenue_tax',
  label: 'Tax',
  doc: 'Tax of orders.',
  format: 'money',
  better: 'none',
  source: goalConversions,
  sql: 'sum(ifNull(revenue_tax, 0))',
  rollUp: 'sum',
});
