import { defineReport } from '../../define.ts';
import campaignSource from '../../dimensions/acquisition/campaign-source.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'campaign-sources',
  wire: 'MarketingCampaignsReporting.getSource',
  label: 'Campaign sources',
  menu: 'Acquisition',
  doc: 'Where campaign links that brought visits were published.',
  dimension: campaignSource,
  metrics: visitMetrics,
  sort: visits,
});
