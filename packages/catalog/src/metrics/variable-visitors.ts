import { defineMetric } from '../define.ts';
import visitVariables from '../sources/visit-variables.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'variable-visitors',
  column: 'visitors',
  label: 'Visitors',
  doc: 'Distinct visitors with the variable.',
  format: 'integer',
  better: 'up',
  source: visitVariables,
  of: '(visitor_id, e_variable.value)',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'sum',
});
