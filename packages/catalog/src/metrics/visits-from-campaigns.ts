import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'visits-from-campaigns',
  column: 'visitsFromCampaigns',
  wire: 'Referrers_visitorsFromCampaigns',
  label: 'Visits: campaigns',
  doc: 'Visits that a campaign brought.',
  format: 'integer',
  better: 'none',
  source: visits,
  sql: 'countIf(channel = 6)',
  rollUp: 'sum',
});
