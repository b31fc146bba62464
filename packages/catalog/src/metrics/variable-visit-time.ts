import { defineMetric } from '../define.ts';
import visitVariables from '../sources/visit-variables.ts';

export default defineMetric({
  kind: 'counted',
  id: 'variable-visit-time',
  wire: 'sum_visit_length',
  label: 'Time',
  doc: 'Seconds of visits with the variable.',
  format: 'seconds',
  better: 'up',
  source: visitVariables,
  sql: 'sum(duration_s)',
  rollUp: 'sum',
});
