import { defineReport } from '../../define.ts';
import campaign from '../../dimensions/acquisition/campaign.ts';
import campaignKeyword from '../../dimensions/acquisition/campaign-keyword.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'campaigns',
  wire: 'Referrers.getCampaigns',
  label: 'Campaigns',
  menu: 'Acquisition',
  doc: 'Which campaigns brought visits, and with which keywords.',
  dimension: campaign,
  metrics: visitMetrics,
  sort: visits,
  below: { dimension: campaignKeyword, wire: 'Referrers.getKeywordsFromCampaignId', keepsUndefined: false },
});
