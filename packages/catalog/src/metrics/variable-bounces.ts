import { defineMetric } from '../define.ts';
import visitVariables from '../sources/visit-variables.ts';

export default defineMetric({
  kind: 'counted',
  id: 'variable-bounces',
  wire: 'bounce_count',
  label: 'Bounces',
  doc: 'Visits with the variable that did one thing or nothing.',
  format: 'integer',
  better: 'down',
  source: visitVariables,
  sql: 'countIf(actions <= 1)',
  rollUp: 'sum',
});
