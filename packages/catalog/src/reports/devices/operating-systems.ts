import { defineReport } from '../../define.ts';
import systemFamily from '../../dimensions/devices/system-family.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'operating-systems',
  wire: 'DevicesDetection.getOsFamilies',
  label: 'Operating systems',
  menu: 'Devices',
  doc: 'Which operating systems visitors used.',
  dimension: systemFamily,
  metrics: visitMetrics,
  sort: visits,
});
