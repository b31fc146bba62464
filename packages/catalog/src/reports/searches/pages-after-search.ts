import { defineReport } from '../../define.ts';
import pageUrl from '../../dimensions/pages/page-url.ts';
import { pageMetrics } from '../../metric-sets/page-metrics.ts';
import searchDestinationHits from '../../metrics/search-destination-hits.ts';

export default defineReport({
  kind: 'table',
  id: 'pages-after-search',
  wire: 'Actions.getPageUrlsFollowingSiteSearch',
  label: 'Pages after a search',
  menu: 'Searches',
  doc: 'Which pages people went on to from a search.',
  dimension: pageUrl,
  metrics: pageMetrics,
  sort: searchDestinationHits,
  keep: searchDestinationHits,
});
