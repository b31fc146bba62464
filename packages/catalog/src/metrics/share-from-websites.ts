import { defineMetric } from '../define.ts';
import visits from './visits.ts';
import visitsFromWebsites from './visits-from-websites.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'share-from-websites',
  column: 'shareFromWebsites',
  wire: 'Referrers_visitorsFromWebsites_percent',
  label: 'Share: websites',
  doc: 'Visits that a link on a website brought, among all visits.',
  format: 'percent',
  better: 'none',
  of: visitsFromWebsites,
  per: visits,
  decimals: 0,
});
