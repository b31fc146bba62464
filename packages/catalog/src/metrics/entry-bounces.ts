import { defineMetric } from '../define.ts';
import entries from '../sources/entries.ts';

export default defineMetric({
  kind: 'counted',
  id: 'entry-bounces',
  column: 'entryBounces',
  wire: 'entry_bounce_count',
  label: 'Bounces',
  doc: 'Visits that began here and had no further action.',
  format: 'integer',
  better: 'down',
  source: entries,
  sql: 'countIf(actions <= 1)',
  rollUp: 'sum',
});
