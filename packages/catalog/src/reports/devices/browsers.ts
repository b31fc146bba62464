import { defineReport } from '../../define.ts';
import browser from '../../dimensions/devices/browser.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'browsers',
  wire: 'DevicesDetection.getBrowsers',
  label: 'Browsers',
  menu: 'Devices',
  doc: 'Which browsers visitors used.',
  dimension: browser,
  metrics: visitMetrics,
  sort: visits,
});
