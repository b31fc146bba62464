import { defineMetric } from '../define.ts';
import visitVariables from '../sources/visit-variables.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'variable-visit-visits',
  label: 'Visits with the variable',
  doc: 'Visits with the variable, set for the visit.',
  format: 'integer',
  better: 'up',
  source: visitVariables,
  of: 'visit_id',
  rollUp: 'sum',
});
