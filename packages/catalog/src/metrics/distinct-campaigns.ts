import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'distinct-campaigns',
  column: 'campaigns',
  wire: 'Referrers_distinctCampaigns',
  label: 'Campaigns',
  doc: 'Distinct campaigns that brought visits.',
  format: 'integer',
  better: 'none',
  source: visits,
  of: 'channel_name',
  when: 'channel = 6',
  rollUp: 'sum',
});
