import { defineMetric } from '../define.ts';
import pageHits from './page-hits.ts';
import pageTime from './page-time.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'page-duration',
  column: 'pageDuration',
  wire: 'avg_time_on_page',
  label: 'Time per view',
  doc: 'Seconds spent on the page, on average over its views.',
  format: 'seconds',
  better: 'up',
  of: pageTime,
  per: pageHits,
  decimals: 0,
});
