import { defineReport } from '../../define.ts';
import languageCode from '../../dimensions/languages/language-code.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'language-codes',
  wire: 'UserLanguage.getLanguageCode',
  label: 'Languages and regions',
  menu: 'Visitors',
  doc: 'Which languages of which regions visitors ask for.',
  dimension: languageCode,
  metrics: visitMetrics,
  sort: visits,
});
