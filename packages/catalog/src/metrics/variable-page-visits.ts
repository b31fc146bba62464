import { defineMetric } from '../define.ts';
import pageVariables from '../sources/page-variables.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'variable-page-visits',
  label: 'Visits with the variable on a page',
  doc: 'Visits with actions that carried the variable.',
  format: 'integer',
  better: 'up',
  source: pageVariables,
  of: 'visit_id',
  rollUp: 'sum',
});
