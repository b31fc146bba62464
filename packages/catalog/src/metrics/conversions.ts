import { defineMetric } from '../define.ts';
import conversions from '../sources/conversions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'conversions',
  column: 'conversions',
  wire: 'nb_conversions',
  label: 'Conversions',
  doc: 'Conversions of goals, and orders.',
  format: 'integer',
  better: 'up',
  source: conversions,
  sql: 'count()',
  rollUp: 'sum',
});
