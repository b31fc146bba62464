import { defineMetric } from '../define.ts';
import visitVariables from '../sources/visit-variables.ts';

export default defineMetric({
  kind: 'counted',
  id: 'variable-visit-actions',
  label: 'Actions of visits',
  doc: 'Actions of visits with the variable.',
  format: 'integer',
  better: 'up',
  source: visitVariables,
  sql: 'sum(actions)',
  rollUp: 'sum',
});
