import { defineMetric } from '../define.ts';
import entries from '../sources/entries.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'entry-visitors',
  column: 'entryVisitors',
  wire: 'entry_nb_uniq_visitors',
  label: 'Entry visitors',
  doc: 'Distinct visitors whose visit began here.',
  format: 'integer',
  better: 'up',
  source: entries,
  of: 'visitor_id',
  wireOfLongPeriod: 'sum_daily_entry_nb_uniq_visitors',
  rollUp: 'leaf',
});
