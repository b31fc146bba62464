import { defineReport } from '../../define.ts';
import country from '../../dimensions/places/country.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'countries',
  wire: 'UserCountry.getCountry',
  label: 'Countries',
  menu: 'Places',
  doc: 'From which countries visits came.',
  dimension: country,
  metrics: visitMetrics,
  sort: visits,
});
