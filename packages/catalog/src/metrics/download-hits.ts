import { defineMetric } from '../define.ts';
import downloads from '../sources/downloads.ts';

export default defineMetric({
  kind: 'counted',
  id: 'download-hits',
  column: 'hits',
  wire: 'nb_hits',
  label: 'Downloads',
  doc: 'How often the download was used.',
  format: 'integer',
  better: 'up',
  source: downloads,
  sql: 'count()',
  rollUp: 'sum',
});
