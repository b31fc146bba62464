import { defineMetric } from '../define.ts';
import stays from '../sources/stays.ts';

export default defineMetric({
  kind: 'counted',
  id: 'page-time',
  column: 'pageTime',
  wire: 'sum_time_spent',
  label: 'Time on page',
  doc: 'Seconds spent on the page, added up.',
  format: 'seconds',
  better: 'up',
  source: stays,
  sql: 'sum(seconds_since_previous)',
  rollUp: 'sum',
});
