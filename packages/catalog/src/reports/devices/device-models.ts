import { defineReport } from '../../define.ts';
import deviceModel from '../../dimensions/devices/device-model.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'device-models',
  wire: 'DevicesDetection.getModel',
  label: 'Device models',
  menu: 'Devices',
  doc: 'Which devices visitors used.',
  dimension: deviceModel,
  metrics: visitMetrics,
  sort: visits,
});
