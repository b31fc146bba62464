import { defineReport } from '../../define.ts';
import configuration from '../../dimensions/devices/configuration.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'configurations',
  wire: 'Resolution.getConfiguration',
  label: 'Configurations',
  menu: 'Devices',
  doc: 'Operating system, browser and resolution together.',
  dimension: configuration,
  metrics: visitMetrics,
  sort: visits,
});
