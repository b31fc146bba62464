import { defineReport } from '../../define.ts';
import searchCategory from '../../dimensions/searches/search-category.ts';
import categoryPagesPerSearch from '../../metrics/category-pages-per-search.ts';
import categorySearches from '../../metrics/category-searches.ts';
import categoryVisitors from '../../metrics/category-visitors.ts';
import searchVisits from '../../metrics/search-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'search-categories',
  wire: 'Actions.getSiteSearchCategories',
  label: 'Search categories',
  menu: 'Searches',
  doc: 'In what parts of the site people searched.',
  dimension: searchCategory,
  metrics: [searchVisits, categorySearches, categoryVisitors, categoryPagesPerSearch],
  sort: searchVisits,
});
