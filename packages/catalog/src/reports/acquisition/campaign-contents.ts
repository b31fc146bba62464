import { defineReport } from '../../define.ts';
import campaignContent from '../../dimensions/acquisition/campaign-content.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'campaign-contents',
  wire: 'MarketingCampaignsReporting.getContent',
  label: 'Campaign contents',
  menu: 'Acquisition',
  doc: 'Which advertisements and links of campaigns brought visits.',
  dimension: campaignContent,
  metrics: visitMetrics,
  sort: visits,
});
