import { defineMetric } from '../define.ts';
import actionsInVisits from '../sources/actions-in-visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'dimension-visitors',
  column: 'visitors',
  wire: 'nb_uniq_visitors',
  label: 'Visitors',
  doc: 'Distinct visitors with the value, added up over the pages.',
  format: 'integer',
  better: 'up',
  source: actionsInVisits,
  of: '(visitor_id, url)',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'sum',
});
