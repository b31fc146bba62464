import { defineMetric } from '../define.ts';
import entryBounces from './entry-bounces.ts';
import entryVisits from './entry-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'entry-bounce-rate',
  column: 'bounceRate',
  wire: 'bounce_rate',
  label: 'Bounce rate',
  doc: 'Bounces among the visits that began here.',
  format: 'percent',
  better: 'down',
  of: entryBounces,
  per: entryVisits,
  decimals: 0,
});
