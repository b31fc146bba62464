import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits whose last action falls in the period.',
  format: 'integer',
  better: 'up',
  source: visits,
  sql: 'count()',
  rollUp: 'sum',
});
