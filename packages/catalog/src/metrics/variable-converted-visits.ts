import { defineMetric } from '../define.ts';
import visitVariables from '../sources/visit-variables.ts';

export default defineMetric({
  kind: 'counted',
  id: 'variable-converted-visits',
  column: 'convertedVisits',
  wire: 'nb_visits_converted',
  label: 'Converted visits',
  doc: 'Visits with the variable and a conversion.',
  format: 'integer',
  better: 'up',
  source: visitVariables,
  sql: 'countIf(has_converted)',
  rollUp: 'sum',
});
