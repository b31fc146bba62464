import { defineMetric } from '../define.ts';
import searches from '../sources/searches.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'category-visitors',
  column: 'visitors',
  label: 'Visitors',
  doc: 'Distinct visitors who searched in the category.',
  format: 'integer',
  better: 'up',
  source: searches,
  of: 'visitor_id',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'sum',
});
