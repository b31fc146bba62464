import { defineReport } from '../../define.ts';
import crashCount from '../../metrics/crash-count.ts';
import crashVisitors from '../../metrics/crash-visitors.ts';
import crashVisits from '../../metrics/crash-visits.ts';

export default defineReport({
  kind: 'series',
  id: 'crashes-summary',
  wire: 'CrashAnalytics.get',
  label: 'Errors over time',
  menu: 'Errors',
  doc: 'How many errors scripts had, and how many visits they met.',
  metrics: [crashCount, crashVisits, crashVisitors],
  singles: [],
});
