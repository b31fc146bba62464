import { defineMetric } from '../define.ts';
import entries from '../sources/entries.ts';

export default defineMetric({
  kind: 'counted',
  id: 'entry-actions',
  column: 'entryActions',
  wire: 'entry_nb_actions',
  label: 'Actions after entry',
  doc: 'Actions of the visits that began here.',
  format: 'integer',
  better: 'up',
  source: entries,
  sql: 'sum(actions)',
  rollUp: 'sum',
});
