import { defineReport } from '../../define.ts';
import deviceBrand from '../../dimensions/devices/device-brand.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'device-brands',
  wire: 'DevicesDetection.getBrand',
  label: 'Device brands',
  menu: 'Devices',
  doc: 'Makers of the devices of visitors.',
  dimension: deviceBrand,
  metrics: visitMetrics,
  sort: visits,
});
