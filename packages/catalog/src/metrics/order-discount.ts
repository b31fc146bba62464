import { defineMetric } from '../define.ts';
import goalConversions from '../sources/goal-conversions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'order-discount',
  column: 'discount',
  wire: 'revenue_discount',
  label: 'Discount',
  doc: 'Discount that orders were given.',
  format: 'money',
  better: 'none',
  source: goalConversions,
  sql: 'sum(ifNull(revenue_discount, 0))',
  rollUp: 'sum',
});
