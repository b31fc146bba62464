import { defineReport } from '../../define.ts';
import searchKeyword from '../../dimensions/searches/search-keyword.ts';
import pagesPerSearch from '../../metrics/pages-per-search.ts';
import searchBounceRate from '../../metrics/search-bounce-rate.ts';
import searchDuration from '../../metrics/search-duration.ts';
import searchExitRate from '../../metrics/search-exit-rate.ts';
import searchExitVisits from '../../metrics/search-exit-visits.ts';
import searchHits from '../../metrics/search-hits.ts';
import searchTime from '../../metrics/search-time.ts';
import searchVisits from '../../metrics/search-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'search-keywords',
  wire: 'Actions.getSiteSearchKeywords',
  label: 'Search keywords',
  menu: 'Searches',
  doc: 'What people searched for on the site.',
  dimension: searchKeyword,
  metrics: [
    searchVisits,
    searchHits,
    searchTime,
    searchExitVisits,
    pagesPerSearch,
    searchDuration,
    searchBounceRate,
    searchExitRate,
  ],
  sort: searchVisits,
});
