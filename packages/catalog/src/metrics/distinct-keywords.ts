import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'distinct-keywords',
  column: 'keywords',
  wire: 'Referrers_distinctKeywords',
  label: 'Keywords',
  doc: 'Distinct keywords of search engines; unknown ones count as one.',
  format: 'integer',
  better: 'none',
  source: visits,
  of: 'channel_keyword',
  when: 'channel = 2',
  rollUp: 'sum',
});
