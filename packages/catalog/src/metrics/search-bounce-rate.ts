import { defineMetric } from '../define.ts';
import searchBounces from './search-bounces.ts';
import searchVisits from './search-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'search-bounce-rate',
  wire: 'bounce_rate',
  label: 'Bounce rate',
  doc: 'COMPAT: always 0, since a search is no entry page.',
  format: 'percent',
  better: 'down',
  of: searchBounces,
  per: searchVisits,
  decimals: 0,
});
