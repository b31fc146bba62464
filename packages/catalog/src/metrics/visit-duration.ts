import { defineMetric } from '../define.ts';
import visitTime from './visit-time.ts';
import visits from './visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'visit-duration',
  column: 'visitDuration',
  wire: 'avg_time_on_site',
  label: 'Visit duration',
  doc: 'Seconds from first to last action, on average over the visits.',
  format: 'seconds',
  better: 'up',
  of: visitTime,
  per: visits,
  decimals: 0,
});
