import { defineReport } from '../../define.ts';
import browserVersion from '../../dimensions/devices/browser-version.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'browser-versions',
  wire: 'DevicesDetection.getBrowserVersions',
  label: 'Browser versions',
  menu: 'Devices',
  doc: 'Which versions of browsers visitors used.',
  dimension: browserVersion,
  metrics: visitMetrics,
  sort: visits,
});
