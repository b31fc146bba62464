import { defineMetric } from '../define.ts';
import entries from '../sources/entries.ts';

export default defineMetric({
  kind: 'counted',
  id: 'entry-visit-time',
  column: 'entryVisitTime',
  wire: 'entry_sum_visit_length',
  label: 'Time of visits after entry',
  doc: 'Seconds of the visits that began here, added up.',
  format: 'seconds',
  better: 'up',
  source: entries,
  sql: 'sum(duration_s)',
  rollUp: 'sum',
});
