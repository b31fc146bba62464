import { defineMetric } from '../define.ts';
import entries from '../sources/entries.ts';

export default defineMetric({
  kind: 'counted',
  id: 'entry-visits',
  column: 'entries',
  wire: 'entry_nb_visits',
  label: 'Entries',
  doc: 'Visits that began here.',
  format: 'integer',
  better: 'up',
  source: entries,
  sql: 'count()',
  rollUp: 'sum',
});
