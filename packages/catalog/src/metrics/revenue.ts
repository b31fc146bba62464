import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'revenue',
  column: 'revenue',
  wire: 'revenue',
  label: 'Revenue',
  doc: 'Revenue of conversions, in the currency of the site. Always 0 until goals are collected.',
  format: 'money',
  better: 'up',
  source: visits,
  sql: 'toFloat64(0)',
  rollUp: 'sum',
});
