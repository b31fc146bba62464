import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'visit-time',
  column: 'visitTime',
  wire: 'sum_visit_length',
  label: 'Time of visits',
  doc: 'Seconds from first to last action, added up over the visits.',
  format: 'seconds',
  better: 'up',
  source: visits,
  sql: 'sum(duration_s)',
  rollUp: 'sum',
});
