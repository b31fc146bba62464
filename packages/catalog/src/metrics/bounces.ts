import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'bounces',
  column: 'bounces',
  wire: 'bounce_count',
  label: 'Bounces',
  doc: 'Visits with at most one action.',
  format: 'integer',
  better: 'down',
  source: visits,
  sql: 'countIf(actions <= 1)',
  rollUp: 'sum',
});
