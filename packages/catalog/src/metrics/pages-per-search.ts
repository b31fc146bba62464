import { defineMetric } from '../define.ts';
import searchHits from './search-hits.ts';
import searchVisits from './search-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'pages-per-search',
  column: 'pagesPerVisit',
  wire: 'nb_pages_per_search',
  label: 'Result pages per visit',
  doc: 'Pages of results that a visit looked at.',
  format: 'decimal',
  better: 'none',
  of: searchHits,
  per: searchVisits,
  decimals: 1,
});
