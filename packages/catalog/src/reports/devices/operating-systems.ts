import { defineReport } from '../../define.ts';
import operatingSystem from '../../dimensions/devices/operating-system.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'operating-systems',
  wire: 'DevicesDetection.getOsFamilies',
  label: 'Operating systems',
  menu: 'Devices',
  doc: 'Which operating systems visitors used.',
  dimension: operatingSystem,
  metrics: visitMetrics,
  sort: visits,
});
