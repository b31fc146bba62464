import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'weekday-visitors',
  column: 'visitors',
  wire: 'nb_uniq_visitors',
  label: 'Visitors',
  doc: 'Distinct visitors of each day, added up over the days that share the weekday.',
  format: 'integer',
  better: 'up',
  source: visits,
  of: 'visitor_id',
  wireOfLongPeriod: 'nb_uniq_visitors',
  rollUp: 'sum',
});
