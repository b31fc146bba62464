import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'distinct-websites',
  column: 'websites',
  wire: 'Referrers_distinctWebsites',
  label: 'Websites',
  doc: 'Distinct websites that brought visits.',
  format: 'integer',
  better: 'none',
  source: visits,
  of: 'channel_name',
  when: 'channel = 3',
  rollUp: 'sum',
});
