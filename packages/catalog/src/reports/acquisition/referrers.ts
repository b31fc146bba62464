import { defineReport } from '../../define.ts';
import referrer from '../../dimensions/acquisition/referrer.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'referrers',
  wire: 'Referrers.getAll',
  label: 'Referrers',
  menu: 'Acquisition',
  doc: 'Everything that brought visits in one list.',
  dimension: referrer,
  metrics: visitMetrics,
  sort: visits,
});
