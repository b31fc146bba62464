import { defineReport } from '../../define.ts';
import socialNetwork from '../../dimensions/acquisition/social-network.ts';
import socialPage from '../../dimensions/acquisition/social-page.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'social-networks',
  wire: 'Referrers.getSocials',
  label: 'Social networks',
  menu: 'Acquisition',
  doc: 'Which social networks brought visits, and from which pages.',
  dimension: socialNetwork,
  metrics: visitMetrics,
  sort: visits,
  below: { dimension: socialPage, keepsUndefined: true },
});
