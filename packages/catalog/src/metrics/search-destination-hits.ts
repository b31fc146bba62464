import { defineMetric } from '../define.ts';
import searchDestinations from '../sources/search-destinations.ts';

export default defineMetric({
  kind: 'counted',
  id: 'search-destination-hits',
  column: 'viewsAfterSearch',
  wire: 'nb_hits_following_search',
  label: 'Views after a search',
  doc: 'Views of the page right after a search.',
  format: 'integer',
  better: 'up',
  source: searchDestinations,
  sql: 'count()',
  rollUp: 'sum',
});
