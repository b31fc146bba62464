import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'distinct-website-pages',
  column: 'websitePages',
  wire: 'Referrers_distinctWebsitesUrls',
  label: 'Referring pages',
  doc: 'Distinct pages of websites that brought visits.',
  format: 'integer',
  better: 'none',
  source: visits,
  of: 'referrer_url',
  when: 'channel = 3',
  rollUp: 'sum',
});
