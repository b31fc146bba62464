import { defineReport } from '../../define.ts';
import socialPage from '../../dimensions/acquisition/social-page.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';
import socialNetworks from './social-networks.ts';

export default defineReport({
  kind: 'table',
  id: 'social-pages',
  wire: 'Referrers.getUrlsForSocial',
  label: 'Pages of social networks',
  menu: 'Acquisition',
  doc: 'From which pages of social networks visits came.',
  dimension: socialPage,
  metrics: visitMetrics,
  sort: visits,
  rowsBelow: socialNetworks,
});
