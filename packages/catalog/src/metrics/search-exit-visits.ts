import { defineMetric } from '../define.ts';
import searchExits from '../sources/search-exits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'search-exit-visits',
  column: 'exits',
  wire: 'exit_nb_visits',
  label: 'Exits',
  doc: 'Visits that ended with the search.',
  format: 'integer',
  better: 'none',
  source: searchExits,
  sql: 'count()',
  rollUp: 'sum',
});
