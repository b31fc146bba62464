import { defineReport } from '../../define.ts';
import continent from '../../dimensions/places/continent.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'continents',
  wire: 'UserCountry.getContinent',
  label: 'Continents',
  menu: 'Places',
  doc: 'From which continents visits came.',
  dimension: continent,
  metrics: visitMetrics,
  sort: visits,
});
