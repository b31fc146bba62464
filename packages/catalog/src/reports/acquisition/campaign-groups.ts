import { defineReport } from '../../define.ts';
import campaignGroup from '../../dimensions/acquisition/campaign-group.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'campaign-groups',
  wire: 'MarketingCampaignsReporting.getGroup',
  label: 'Campaign groups',
  menu: 'Acquisition',
  doc: 'For whom the campaigns that brought visits were meant.',
  dimension: campaignGroup,
  metrics: visitMetrics,
  sort: visits,
});
