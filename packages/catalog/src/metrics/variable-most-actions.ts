import { defineMetric } from '../define.ts';
import visitVariables from '../sources/visit-variables.ts';

export default defineMetric({
  kind: 'counted',
  id: 'variable-most-actions',
  wire: 'max_actions',
  label: 'Most actions',
  doc: 'Most actions of a visit with the variable.',
  format: 'integer',
  better: 'up',
  source: visitVariables,
  sql: 'max(actions)',
  rollUp: 'max',
});
