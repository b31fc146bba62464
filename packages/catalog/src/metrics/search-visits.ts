import { defineMetric } from '../define.ts';
import searches from '../sources/searches.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'search-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits that searched for the keyword.',
  format: 'integer',
  better: 'up',
  source: searches,
  of: 'visit_id',
  rollUp: 'sum',
});
