import { defineReport } from '../../define.ts';
import campaignTerm from '../../dimensions/acquisition/campaign-term.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'campaign-keywords',
  wire: 'MarketingCampaignsReporting.getKeyword',
  label: 'Campaign keywords',
  menu: 'Acquisition',
  doc: 'Which keywords of campaigns brought visits.',
  dimension: campaignTerm,
  metrics: visitMetrics,
  sort: visits,
});
