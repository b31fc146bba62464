import { defineMetric } from '../define.ts';
import pageVariables from '../sources/page-variables.ts';

export default defineMetric({
  kind: 'counted',
  id: 'variable-page-actions',
  label: 'Actions',
  doc: 'Actions that carried the variable.',
  format: 'integer',
  better: 'up',
  source: pageVariables,
  sql: 'count()',
  rollUp: 'sum',
});
