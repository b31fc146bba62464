import { defineReport } from '../../define.ts';
import crashCategory from '../../dimensions/errors/crash-category.ts';
import crashCount from '../../metrics/crash-count.ts';
import crashVisitors from '../../metrics/crash-visitors.ts';
import crashVisits from '../../metrics/crash-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'crash-categories',
  wire: 'CrashAnalytics.getCrashesByCategory',
  label: 'Errors by category',
  menu: 'Errors',
  doc: 'Errors by the category that the page gave them.',
  dimension: crashCategory,
  metrics: [crashCount, crashVisits, crashVisitors],
  sort: crashCount,
});
