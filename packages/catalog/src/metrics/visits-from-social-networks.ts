import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'visits-from-social-networks',
  column: 'visitsFromSocialNetworks',
  wire: 'Referrers_visitorsFromSocialNetworks',
  label: 'Visits: social networks',
  doc: 'Visits that a social network brought.',
  format: 'integer',
  better: 'none',
  source: visits,
  sql: 'countIf(channel = 7)',
  rollUp: 'sum',
});
