import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'visitors',
  column: 'visitors',
  wire: 'nb_uniq_visitors',
  label: 'Visitors',
  doc: 'Distinct visitors, counted exactly over the whole period.',
  format: 'integer',
  better: 'up',
  source: visits,
  of: 'visitor_id',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'sum',
});
