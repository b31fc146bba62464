import { defineMetric } from '../define.ts';
import conversions from '../sources/conversions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'revenue',
  column: 'revenue',
  wire: 'revenue',
  label: 'Revenue',
  doc: 'Revenue of conversions and orders, in the currency of the site.',
  format: 'money',
  better: 'up',
  source: conversions,
  sql: 'sum(revenue)',
  rollUp: 'sum',
});
