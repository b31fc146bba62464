import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'distinct-social-networks',
  column: 'socialNetworks',
  wire: 'Referrers_distinctSocialNetworks',
  label: 'Social networks',
  doc: 'Distinct social networks that brought visits.',
  format: 'integer',
  better: 'none',
  source: visits,
  of: 'channel_name',
  when: 'channel = 7',
  rollUp: 'sum',
});
