import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'download-bytes',
  column: 'downloadBytes',
  wire: 'nb_total_download_bandwidth',
  label: 'Transferred for downloads',
  doc: 'Bytes of downloaded files.',
  format: 'bytes',
  better: 'none',
  source: actions,
  sql: "sumIf(transferred_bytes, type = 'download')",
  rollUp: 'sum',
});
