import { defineMetric } from '../define.ts';
import categorySearches from './category-searches.ts';
import searchVisits from './search-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'category-pages-per-search',
  column: 'pagesPerVisit',
  wire: 'nb_pages_per_search',
  label: 'Result pages per visit',
  doc: 'Pages of results that a visit looked at.',
  format: 'decimal',
  better: 'none',
  of: categorySearches,
  per: searchVisits,
  decimals: 1,
});
