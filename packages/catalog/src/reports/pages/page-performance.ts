import { defineReport } from '../../define.ts';
import { pagePerformanceMetrics } from '../../metric-sets/page-performance-metrics.ts';

export default defineReport({
  kind: 'series',
  id: 'page-performance',
  wire: 'PagePerformance.get',
  label: 'Load times',
  menu: 'Pages',
  doc: 'How long pages took to load, part by part.',
  metrics: pagePerformanceMetrics,
  singles: [],
});
