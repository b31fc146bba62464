import { defineReport } from '../../define.ts';
import language from '../../dimensions/languages/language.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'languages',
  wire: 'UserLanguage.getLanguage',
  label: 'Languages',
  menu: 'Visitors',
  doc: 'Which languages visitors ask for.',
  dimension: language,
  metrics: visitMetrics,
  sort: visits,
});
