import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'most-actions',
  column: 'mostActions',
  wire: 'max_actions',
  label: 'Most actions',
  doc: 'Actions of the visit that had the most.',
  format: 'integer',
  better: 'none',
  source: visits,
  sql: 'max(actions)',
  rollUp: 'max',
});
