import { defineMetric } from '../define.ts';
import crashes from '../sources/crashes.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'crash-visits',
  column: 'visits',
  wire: 'nb_visits_with_crash',
  label: 'Visits',
  doc: 'Visits in which the error happened.',
  format: 'integer',
  better: 'up',
  source: crashes,
  of: 'visit_id',
  rollUp: 'sum',
});
