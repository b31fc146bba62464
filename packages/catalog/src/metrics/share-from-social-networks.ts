import { defineMetric } from '../define.ts';
import visits from './visits.ts';
import visitsFromSocialNetworks from './visits-from-social-networks.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'share-from-social-networks',
  column: 'shareFromSocialNetworks',
  wire: 'Referrers_visitorsFromSocialNetworks_percent',
  label: 'Share: social networks',
  doc: 'Visits that a social network brought, among all visits.',
  format: 'percent',
  better: 'none',
  of: visitsFromSocialNetworks,
  per: visits,
  decimals: 0,
});
