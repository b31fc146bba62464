import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'converted-visits',
  column: 'convertedVisits',
  wire: 'nb_visits_converted',
  label: 'Converted visits',
  doc: 'Visits with at least one conversion.',
  format: 'integer',
  better: 'up',
  source: visits,
  sql: 'countIf(has_converted)',
  rollUp: 'sum',
});
