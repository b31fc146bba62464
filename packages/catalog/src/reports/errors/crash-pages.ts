import { defineReport } from '../../define.ts';
import crashPage from '../../dimensions/errors/crash-page.ts';
import crashCount from '../../metrics/crash-count.ts';
import crashVisitors from '../../metrics/crash-visitors.ts';
import crashVisits from '../../metrics/crash-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'crash-pages',
  wire: 'CrashAnalytics.getCrashesByPageUrl',
  label: 'Errors by page',
  menu: 'Errors',
  doc: 'On which pages scripts had errors.',
  dimension: crashPage,
  metrics: [crashCount, crashVisits, crashVisitors],
  sort: crashCount,
});
