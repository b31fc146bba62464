import { defineReport } from '../../define.ts';
import keyword from '../../dimensions/acquisition/keyword.ts';
import searchEngine from '../../dimensions/acquisition/search-engine.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'search-engines',
  wire: 'Referrers.getSearchEngines',
  label: 'Search engines',
  menu: 'Acquisition',
  doc: 'Which search engines brought visits, and for which keywords.',
  dimension: searchEngine,
  metrics: visitMetrics,
  sort: visits,
  below: { dimension: keyword, wire: 'Referrers.getKeywordsFromSearchEngineId', keepsUndefined: true },
});
