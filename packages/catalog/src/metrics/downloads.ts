import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'downloads',
  column: 'downloads',
  wire: 'nb_downloads',
  label: 'Downloads',
  doc: 'Files that were downloaded.',
  format: 'integer',
  better: 'up',
  source: actions,
  sql: "countIf(type = 'download')",
  rollUp: 'sum',
});
