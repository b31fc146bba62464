import { defineReport } from '../../define.ts';
import campaignPlacement from '../../dimensions/acquisition/campaign-placement.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'campaign-placements',
  wire: 'MarketingCampaignsReporting.getPlacement',
  label: 'Campaign placements',
  menu: 'Acquisition',
  doc: 'Where on a page the advertisements that brought visits were shown.',
  dimension: campaignPlacement,
  metrics: visitMetrics,
  sort: visits,
});
