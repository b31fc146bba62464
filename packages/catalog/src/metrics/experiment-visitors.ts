import { defineMetric } from '../define.ts';
import experiments from '../sources/experiments.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'experiment-visitors',
  column: 'visitors',
  wire: 'nb_uniq_visitors',
  label: 'Visitors',
  doc: 'Distinct visitors who saw the variation.',
  format: 'integer',
  better: 'up',
  source: experiments,
  of: 'visitor_id',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'sum',
});
