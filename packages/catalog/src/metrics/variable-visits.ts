import { defineMetric } from '../define.ts';
import visitVariables from '../sources/visit-variables.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'variable-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits with the variable.',
  format: 'integer',
  better: 'up',
  source: visitVariables,
  of: 'visit_id',
  rollUp: 'sum',
});
