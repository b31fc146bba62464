import { defineMetric } from '../define.ts';
import outlinks from '../sources/outlinks.ts';

export default defineMetric({
  kind: 'counted',
  id: 'outlink-time',
  wire: 'sum_time_spent',
  label: 'Time spent',
  doc: 'COMPAT: always 0, since time is credited to pages.',
  format: 'seconds',
  better: 'up',
  source: outlinks,
  sql: 'toUInt64(0)',
  rollUp: 'sum',
});
