import { defineMetric } from '../define.ts';
import searches from '../sources/searches.ts';

export default defineMetric({
  kind: 'counted',
  id: 'search-bounces',
  label: 'Bounces',
  doc: 'COMPAT: always 0, since a search is no entry page.',
  format: 'integer',
  better: 'up',
  source: searches,
  sql: 'toUInt64(0)',
  rollUp: 'sum',
});
