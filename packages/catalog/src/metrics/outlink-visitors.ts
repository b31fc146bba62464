import { defineMetric } from '../define.ts';
import outlinks from '../sources/outlinks.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'outlink-visitors',
  column: 'visitors',
  wire: 'nb_uniq_visitors',
  label: 'Visitors',
  doc: 'Distinct visitors with the outlink.',
  format: 'integer',
  better: 'up',
  source: outlinks,
  of: 'visitor_id',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'leaf',
});
