import { defineMetric } from '../define.ts';
import searches from '../sources/searches.ts';

export default defineMetric({
  kind: 'counted',
  id: 'search-hits',
  column: 'searches',
  wire: 'nb_hits',
  label: 'Searches',
  doc: 'How often the keyword was searched for.',
  format: 'integer',
  better: 'up',
  source: searches,
  sql: 'count()',
  rollUp: 'sum',
});
