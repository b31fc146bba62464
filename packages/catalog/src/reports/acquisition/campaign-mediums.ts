import { defineReport } from '../../define.ts';
import campaignMedium from '../../dimensions/acquisition/campaign-medium.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'campaign-mediums',
  wire: 'MarketingCampaignsReporting.getMedium',
  label: 'Campaign mediums',
  menu: 'Acquisition',
  doc: 'Which kinds of campaigns brought visits.',
  dimension: campaignMedium,
  metrics: visitMetrics,
  sort: visits,
});
