import { defineReport } from '../../define.ts';
import campaignId from '../../dimensions/acquisition/campaign-id.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'campaign-ids',
  wire: 'MarketingCampaignsReporting.getId',
  label: 'Campaign ids',
  menu: 'Acquisition',
  doc: 'Which campaigns brought visits, by the id they have elsewhere.',
  dimension: campaignId,
  metrics: visitMetrics,
  sort: visits,
});
