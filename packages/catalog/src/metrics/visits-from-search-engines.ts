import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'visits-from-search-engines',
  column: 'visitsFromSearchEngines',
  wire: 'Referrers_visitorsFromSearchEngines',
  label: 'Visits: search engines',
  doc: 'Visits that a search engine brought.',
  format: 'integer',
  better: 'none',
  source: visits,
  sql: 'countIf(channel = 2)',
  rollUp: 'sum',
});
