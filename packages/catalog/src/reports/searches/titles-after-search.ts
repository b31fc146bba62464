import { defineReport } from '../../define.ts';
import pageTitle from '../../dimensions/pages/page-title.ts';
import { pageMetrics } from '../../metric-sets/page-metrics.ts';
import searchDestinationHits from '../../metrics/search-destination-hits.ts';

export default defineReport({
  kind: 'table',
  id: 'titles-after-search',
  wire: 'Actions.getPageTitlesFollowingSiteSearch',
  label: 'Page titles after a search',
  menu: 'Searches',
  doc: 'Which pages people went on to from a search, by title.',
  dimension: pageTitle,
  metrics: pageMetrics,
  sort: searchDestinationHits,
  keep: searchDestinationHits,
});
