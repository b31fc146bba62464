import { defineMetric } from '../define.ts';
import searchStays from '../sources/search-stays.ts';

export default defineMetric({
  kind: 'counted',
  id: 'search-time',
  wire: 'sum_time_spent',
  label: 'Time on results',
  doc: 'Seconds spent on the results of the search.',
  format: 'seconds',
  better: 'up',
  source: searchStays,
  sql: 'sum(seconds_since_previous)',
  rollUp: 'sum',
});
