import { defineReport } from '../../define.ts';
import userId from '../../dimensions/visitors/user-id.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'users',
  wire: 'UserId.getUsers',
  label: 'Users',
  menu: 'Visitors',
  doc: 'Visits of those whom the site knows by an id.',
  dimension: userId,
  metrics: visitMetrics,
  sort: visits,
});
