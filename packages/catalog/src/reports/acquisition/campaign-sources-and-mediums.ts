import { defineReport } from '../../define.ts';
import campaignName from '../../dimensions/acquisition/campaign-name.ts';
import campaignSourceMedium from '../../dimensions/acquisition/campaign-source-medium.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'campaign-sources-and-mediums',
  wire: 'MarketingCampaignsReporting.getSourceMedium',
  label: 'Campaign sources and mediums',
  menu: 'Acquisition',
  doc: 'Where and as what campaigns ran, and which they were.',
  dimension: campaignSourceMedium,
  metrics: visitMetrics,
  sort: visits,
  below: {
    dimension: campaignName,
    wire: 'MarketingCampaignsReporting.getNameFromSourceMediumId',
    keepsUndefined: false,
  },
});
