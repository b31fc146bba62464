import { defineReport } from '../../define.ts';
import exitPageTitle from '../../dimensions/pages/exit-page-title.ts';
import { pageMetrics } from '../../metric-sets/page-metrics.ts';
import exitVisits from '../../metrics/exit-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'exit-titles',
  wire: 'Actions.getExitPageTitles',
  label: 'Exit page titles',
  menu: 'Pages',
  doc: 'On which pages visits ended, by title.',
  dimension: exitPageTitle,
  metrics: pageMetrics,
  sort: exitVisits,
  keep: exitVisits,
});
