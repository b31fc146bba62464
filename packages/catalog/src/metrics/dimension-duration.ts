import { defineMetric } from '../define.ts';
import dimensionHits from './dimension-hits.ts';
import dimensionTime from './dimension-time.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'dimension-duration',
  column: 'timePerAction',
  wire: 'avg_time_on_dimension',
  label: 'Time per action',
  doc: 'Seconds until the next action, on average.',
  format: 'seconds',
  better: 'up',
  of: dimensionTime,
  per: dimensionHits,
  decimals: 0,
});
