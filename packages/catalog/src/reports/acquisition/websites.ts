import { defineReport } from '../../define.ts';
import website from '../../dimensions/acquisition/website.ts';
import websitePage from '../../dimensions/acquisition/website-page.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'websites',
  wire: 'Referrers.getWebsites',
  label: 'Websites',
  menu: 'Acquisition',
  doc: 'Which websites linked to the site, and from which pages.',
  dimension: website,
  metrics: visitMetrics,
  sort: visits,
  below: { dimension: websitePage, wire: 'Referrers.getUrlsFromWebsiteId', keepsUndefined: true },
});
