import { defineReport } from '../../define.ts';
import exitPageUrl from '../../dimensions/pages/exit-page-url.ts';
import { pageMetrics } from '../../metric-sets/page-metrics.ts';
import exitVisits from '../../metrics/exit-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'exit-pages',
  wire: 'Actions.getExitPageUrls',
  label: 'Exit pages',
  menu: 'Pages',
  doc: 'On which pages visits ended, by address.',
  dimension: exitPageUrl,
  metrics: pageMetrics,
  sort: exitVisits,
  keep: exitVisits,
});
