import { defineReport } from '../../define.ts';
import pageTitle from '../../dimensions/pages/page-title.ts';
import { pageMetrics } from '../../metric-sets/page-metrics.ts';
import pageVisits from '../../metrics/page-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'page-titles',
  wire: 'Actions.getPageTitles',
  label: 'Page titles',
  menu: 'Pages',
  doc: 'Which pages were viewed, by title.',
  dimension: pageTitle,
  metrics: pageMetrics,
  sort: pageVisits,
});
