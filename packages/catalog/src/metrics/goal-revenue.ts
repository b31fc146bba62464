import { defineMetric } from '../define.ts';
import goalConversions from '../sources/goal-conversions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'goal-revenue',
  column: 'revenue',
  wire: 'revenue',
  label: 'Revenue',
  doc: 'Revenue of the goal, in the currency of the site.',
  format: 'money',
  better: 'up',
  source: goalConversions,
  sql: 'sum(revenue)',
  rollUp: 'sum',
});
