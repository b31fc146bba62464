import { defineReport } from '../../define.ts';
import browserEngine from '../../dimensions/devices/browser-engine.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'browser-engines',
  wire: 'DevicesDetection.getBrowserEngines',
  label: 'Browser engines',
  menu: 'Devices',
  doc: 'Which browser engines visitors used.',
  dimension: browserEngine,
  metrics: visitMetrics,
  sort: visits,
});
