import { defineReport } from '../../define.ts';
import visitServerHour from '../../dimensions/time/visit-server-hour.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'visits-by-hour',
  wire: 'VisitTime.getVisitInformationPerServerTime',
  label: 'Visits by hour',
  menu: 'Times',
  doc: 'When visits began, in the time zone of the site.',
  dimension: visitServerHour,
  metrics: visitMetrics,
  sort: visits,
});
