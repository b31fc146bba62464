import { defineMetric } from '../define.ts';
import views from '../sources/views.ts';

export default defineMetric({
  kind: 'counted',
  id: 'page-load-time-total',
  label: 'Page load time, added up',
  doc: 'Seconds that pages took to load. Always 0 until load times are collected.',
  format: 'seconds',
  better: 'down',
  source: views,
  sql: 'toUInt64(0)',
  rollUp: 'sum',
});
