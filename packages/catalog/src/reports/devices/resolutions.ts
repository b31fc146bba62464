import { defineReport } from '../../define.ts';
import resolution from '../../dimensions/devices/resolution.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'resolutions',
  wire: 'Resolution.getResolution',
  label: 'Screen resolutions',
  menu: 'Devices',
  doc: 'How large the screens of visitors are.',
  dimension: resolution,
  metrics: visitMetrics,
  sort: visits,
});
