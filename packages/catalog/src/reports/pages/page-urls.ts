import { defineReport } from '../../define.ts';
import pageUrl from '../../dimensions/pages/page-url.ts';
import { pageMetrics } from '../../metric-sets/page-metrics.ts';
import pageVisits from '../../metrics/page-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'page-urls',
  wire: 'Actions.getPageUrls',
  label: 'Pages',
  menu: 'Pages',
  doc: 'Which pages were viewed, by address.',
  dimension: pageUrl,
  metrics: pageMetrics,
  sort: pageVisits,
});
