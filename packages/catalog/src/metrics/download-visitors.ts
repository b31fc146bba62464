import { defineMetric } from '../define.ts';
import downloads from '../sources/downloads.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'download-visitors',
  column: 'visitors',
  wire: 'nb_uniq_visitors',
  label: 'Visitors',
  doc: 'Distinct visitors with the download.',
  format: 'integer',
  better: 'up',
  source: downloads,
  of: 'visitor_id',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'leaf',
});
