import { defineReport } from '../../define.ts';
import region from '../../dimensions/places/region.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'regions',
  wire: 'UserCountry.getRegion',
  label: 'Regions',
  menu: 'Places',
  doc: 'From which regions visits came.',
  dimension: region,
  metrics: visitMetrics,
  sort: visits,
});
