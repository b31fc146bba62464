import { defineMetric } from '../define.ts';
import searches from '../sources/searches.ts';

export default defineMetric({
  kind: 'counted',
  id: 'searches-all-empty',
  label: 'Never found anything',
  doc: 'One where no search for the keyword found anything.',
  format: 'integer',
  better: 'none',
  source: searches,
  sql: 'toUInt8(max(search_count) = 0)',
  rollUp: 'max',
});
