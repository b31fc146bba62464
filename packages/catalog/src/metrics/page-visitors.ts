import { defineMetric } from '../define.ts';
import views from '../sources/views.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'page-visitors',
  column: 'visitors',
  wire: 'nb_uniq_visitors',
  label: 'Visitors',
  doc: 'Distinct visitors that viewed the page.',
  format: 'integer',
  better: 'up',
  source: views,
  of: 'visitor_id',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'leaf',
});
