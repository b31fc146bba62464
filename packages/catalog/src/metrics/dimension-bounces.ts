import { defineMetric } from '../define.ts';
import actionsInVisits from '../sources/actions-in-visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'dimension-bounces',
  wire: 'bounce_count',
  label: 'Bounces',
  doc: 'Visits of this action alone.',
  format: 'integer',
  better: 'down',
  source: actionsInVisits,
  sql: 'countIf(e_left = 1 AND NOT has_previous)',
  rollUp: 'sum',
});
