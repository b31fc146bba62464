import { defineMetric } from '../define.ts';
import actionsInVisits from '../sources/actions-in-visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'dimension-time',
  wire: 'sum_time_spent',
  label: 'Time',
  doc: 'Seconds until the next action, added up.',
  format: 'seconds',
  better: 'up',
  source: actionsInVisits,
  sql: 'sum(e_seconds)',
  rollUp: 'sum',
});
