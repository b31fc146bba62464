import { defineReport } from '../../define.ts';
import keyword from '../../dimensions/acquisition/keyword.ts';
import searchEngine from '../../dimensions/acquisition/search-engine.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'keywords',
  wire: 'Referrers.getKeywords',
  label: 'Keywords',
  menu: 'Acquisition',
  doc: 'What people searched for before they came.',
  dimension: keyword,
  metrics: visitMetrics,
  sort: visits,
  below: { dimension: searchEngine, wire: 'Referrers.getSearchEnginesFromKeywordId', keepsUndefined: true },
});
