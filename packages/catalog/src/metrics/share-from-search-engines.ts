import { defineMetric } from '../define.ts';
import visits from './visits.ts';
import visitsFromSearchEngines from './visits-from-search-engines.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'share-from-search-engines',
  column: 'shareFromSearchEngines',
  wire: 'Referrers_visitorsFromSearchEngines_percent',
  label: 'Share: search engines',
  doc: 'Visits that a search engine brought, among all visits.',
  format: 'percent',
  better: 'none',
  of: visitsFromSearchEngines,
  per: visits,
  decimals: 0,
});
