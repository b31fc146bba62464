import { defineMetric } from '../define.ts';
import goalConversions from '../sources/goal-conversions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'goal-conversions',
  column: 'conversions',
  wire: 'nb_conversions',
  label: 'Conversions',
  doc: 'Conversions of the goal.',
  format: 'integer',
  better: 'up',
  source: goalConversions,
  sql: 'count()',
  rollUp: 'sum',
});
