import { defineReport } from '../../define.ts';
import crashMessage from '../../dimensions/errors/crash-message.ts';
import crashCount from '../../metrics/crash-count.ts';
import crashVisitors from '../../metrics/crash-visitors.ts';
import crashVisits from '../../metrics/crash-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'crash-messages',
  wire: 'CrashAnalytics.getAllCrashMessages',
  label: 'Errors',
  menu: 'Errors',
  doc: 'Which errors scripts had, by message.',
  dimension: crashMessage,
  metrics: [crashCount, crashVisits, crashVisitors],
  sort: crashCount,
});
