import { defineMetric } from '../define.ts';
import searches from '../sources/searches.ts';

export default defineMetric({
  kind: 'counted',
  id: 'category-searches',
  column: 'searches',
  wire: 'nb_actions',
  label: 'Searches',
  doc: 'Searches in the category.',
  format: 'integer',
  better: 'up',
  source: searches,
  sql: 'count()',
  rollUp: 'sum',
});
