import { defineReport } from '../../define.ts';
import campaignName from '../../dimensions/acquisition/campaign-name.ts';
import campaignTermContent from '../../dimensions/acquisition/campaign-term-content.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'campaign-names',
  wire: 'MarketingCampaignsReporting.getName',
  label: 'Campaign names',
  menu: 'Acquisition',
  doc: 'Which campaigns brought visits, and with which keywords and contents.',
  dimension: campaignName,
  metrics: visitMetrics,
  sort: visits,
  below: {
    dimension: campaignTermContent,
    wire: 'MarketingCampaignsReporting.getKeywordContentFromNameId',
    keepsUndefined: false,
  },
});
