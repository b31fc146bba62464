import { defineMetric } from '../define.ts';
import bounces from './bounces.ts';
import visits from './visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'bounce-rate',
  column: 'bounceRate',
  wire: 'bounce_rate',
  label: 'Bounce rate',
  doc: 'Bounces among all visits.',
  format: 'percent',
  better: 'down',
  of: bounces,
  per: visits,
  decimals: 0,
});
