import { defineReport } from '../../define.ts';
import visitLocalHour from '../../dimensions/time/visit-local-hour.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'visits-by-local-hour',
  wire: 'VisitTime.getVisitInformationPerLocalTime',
  label: 'Visits by local hour',
  menu: 'Times',
  doc: 'When visits began, on the visitors’ clocks.',
  dimension: visitLocalHour,
  metrics: visitMetrics,
  sort: visits,
});
