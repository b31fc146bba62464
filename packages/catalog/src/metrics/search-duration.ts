import { defineMetric } from '../define.ts';
import searchHits from './search-hits.ts';
import searchTime from './search-time.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'search-duration',
  column: 'duration',
  wire: 'avg_time_on_page',
  label: 'Time on results',
  doc: 'Seconds spent on the results, on average.',
  format: 'seconds',
  better: 'none',
  of: searchTime,
  per: searchHits,
  decimals: 0,
});
