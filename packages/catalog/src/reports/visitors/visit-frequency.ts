import { defineReport } from '../../define.ts';
import { visitorTypeMetrics } from '../../metric-sets/visitor-type-metrics.ts';

export default defineReport({
  kind: 'series',
  id: 'visit-frequency',
  wire: 'VisitFrequency.get',
  label: 'New and returning visitors',
  menu: 'Visitors',
  doc: 'What new and returning visitors did, side by side.',
  metrics: visitorTypeMetrics,
  singles: [],
});
