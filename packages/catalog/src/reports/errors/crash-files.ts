import { defineReport } from '../../define.ts';
import crashFile from '../../dimensions/errors/crash-file.ts';
import crashCount from '../../metrics/crash-count.ts';
import crashVisitors from '../../metrics/crash-visitors.ts';
import crashVisits from '../../metrics/crash-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'crash-files',
  wire: 'CrashAnalytics.getCrashesBySource',
  label: 'Errors by script',
  menu: 'Errors',
  doc: 'In which scripts errors happened.',
  dimension: crashFile,
  metrics: [crashCount, crashVisits, crashVisitors],
  sort: crashCount,
});
