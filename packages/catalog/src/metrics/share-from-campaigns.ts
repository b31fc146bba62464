import { defineMetric } from '../define.ts';
import visits from './visits.ts';
import visitsFromCampaigns from './visits-from-campaigns.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'share-from-campaigns',
  column: 'shareFromCampaigns',
  wire: 'Referrers_visitorsFromCampaigns_percent',
  label: 'Share: campaigns',
  doc: 'Visits that a campaign brought, among all visits.',
  format: 'percent',
  better: 'none',
  of: visitsFromCampaigns,
  per: visits,
  decimals: 0,
});
