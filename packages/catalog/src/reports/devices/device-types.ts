import { defineReport } from '../../define.ts';
import deviceType from '../../dimensions/devices/device-type.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'device-types',
  wire: 'DevicesDetection.getType',
  label: 'Device types',
  menu: 'Devices',
  doc: 'Which kinds of devices visitors used.',
  dimension: deviceType,
  metrics: visitMetrics,
  sort: visits,
});
