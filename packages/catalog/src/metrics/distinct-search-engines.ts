import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'distinct-search-engines',
  column: 'searchEngines',
  wire: 'Referrers_distinctSearchEngines',
  label: 'Search engines',
  doc: 'Distinct search engines that brought visits.',
  format: 'integer',
  better: 'none',
  source: visits,
  of: 'channel_name',
  when: 'channel = 2',
  rollUp: 'sum',
});
