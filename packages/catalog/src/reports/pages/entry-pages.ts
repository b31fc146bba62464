import { defineReport } from '../../define.ts';
import entryPageUrl from '../../dimensions/pages/entry-page-url.ts';
import { pageMetrics } from '../../metric-sets/page-metrics.ts';
import entryVisits from '../../metrics/entry-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'entry-pages',
  wire: 'Actions.getEntryPageUrls',
  label: 'Entry pages',
  menu: 'Pages',
  doc: 'On which pages visits began, by address.',
  dimension: entryPageUrl,
  metrics: pageMetrics,
  sort: entryVisits,
  keep: entryVisits,
});
