import { defineMetric } from '../define.ts';
import downloads from '../sources/downloads.ts';

export default defineMetric({
  kind: 'counted',
  id: 'download-time',
  wire: 'sum_time_spent',
  label: 'Time spent',
  doc: 'COMPAT: always 0, since time is credited to pages.',
  format: 'seconds',
  better: 'up',
  source: downloads,
  sql: 'toUInt64(0)',
  rollUp: 'sum',
});
