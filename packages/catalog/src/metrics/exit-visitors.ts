import { defineMetric } from '../define.ts';
import exits from '../sources/exits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'exit-visitors',
  column: 'exitVisitors',
  wire: 'exit_nb_uniq_visitors',
  label: 'Exit visitors',
  doc: 'Distinct visitors whose visit ended here.',
  format: 'integer',
  better: 'none',
  source: exits,
  of: 'visitor_id',
  wireOfLongPeriod: 'sum_daily_exit_nb_uniq_visitors',
  rollUp: 'leaf',
});
