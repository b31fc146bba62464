import { defineMetric } from '../define.ts';
import dimensionBounces from './dimension-bounces.ts';
import dimensionVisits from './dimension-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'dimension-bounce-rate',
  column: 'bounceRate',
  wire: 'bounce_rate',
  label: 'Bounce rate',
  doc: 'Bounces among visits.',
  format: 'percent',
  better: 'down',
  of: dimensionBounces,
  per: dimensionVisits,
  decimals: 0,
});
