import { defineReport } from '../../define.ts';
import entryPageTitle from '../../dimensions/pages/entry-page-title.ts';
import { pageMetrics } from '../../metric-sets/page-metrics.ts';
import entryVisits from '../../metrics/entry-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'entry-titles',
  wire: 'Actions.getEntryPageTitles',
  label: 'Entry page titles',
  menu: 'Pages',
  doc: 'On which pages visits began, by title.',
  dimension: entryPageTitle,
  metrics: pageMetrics,
  sort: entryVisits,
  keep: entryVisits,
});
