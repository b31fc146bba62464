import { defineReport } from '../../define.ts';
import city from '../../dimensions/places/city.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'cities',
  wire: 'UserCountry.getCity',
  label: 'Cities',
  menu: 'Places',
  doc: 'From which cities visits came.',
  dimension: city,
  metrics: visitMetrics,
  sort: visits,
});
