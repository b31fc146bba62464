import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'page-bytes',
  column: 'pageBytes',
  wire: 'nb_total_pageview_bandwidth',
  label: 'Transferred for pages',
  doc: 'Bytes of viewed pages.',
  format: 'bytes',
  better: 'none',
  source: actions,
  sql: "sumIf(transferred_bytes, type = 'page')",
  rollUp: 'sum',
});
