import { defineReport } from '../../define.ts';
import systemVersion from '../../dimensions/devices/system-version.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'system-versions',
  wire: 'DevicesDetection.getOsVersions',
  label: 'Operating system versions',
  menu: 'Devices',
  doc: 'Which versions of operating systems visitors used.',
  dimension: systemVersion,
  metrics: visitMetrics,
  sort: visits,
});
