import { defineMetric } from '../define.ts';
import crashes from '../sources/crashes.ts';

export default defineMetric({
  kind: 'counted',
  id: 'crash-count',
  column: 'errors',
  wire: 'nb_crash_occurrences',
  label: 'Errors',
  doc: 'How often the error happened.',
  format: 'integer',
  better: 'down',
  source: crashes,
  sql: 'count()',
  rollUp: 'sum',
});
