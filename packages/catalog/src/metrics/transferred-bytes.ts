import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'transferred-bytes',
  column: 'transferredBytes',
  wire: 'nb_total_overall_bandwidth',
  label: 'Transferred',
  doc: 'Bytes of pages and downloads.',
  format: 'bytes',
  better: 'none',
  source: actions,
  sql: "sumIf(transferred_bytes, type IN ('page', 'download'))",
  rollUp: 'sum',
});
