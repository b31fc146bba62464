import { defineMetric } from '../define.ts';
import productViews from '../sources/product-views.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'product-visitors',
  column: 'visitors',
  wire: 'nb_uniq_visitors',
  label: 'Visitors',
  doc: 'Distinct visitors who viewed the product.',
  format: 'integer',
  better: 'up',
  source: productViews,
  of: 'visitor_id',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'sum',
});
