import { defineMetric } from '../define.ts';
import pageHits from './page-hits.ts';
import pageLoadTimeTotal from './page-load-time-total.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'page-load-time',
  wire: 'avg_page_load_time',
  label: 'Page load time',
  doc: 'Seconds that the page took to load, on average. Always 0 until load times are collected.',
  format: 'seconds',
  better: 'down',
  of: pageLoadTimeTotal,
  per: pageHits,
  decimals: 3,
});
