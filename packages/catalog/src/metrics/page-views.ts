import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'page-views',
  column: 'pageViews',
  wire: 'nb_pageviews',
  label: 'Page views',
  doc: 'Pages that were viewed.',
  format: 'integer',
  better: 'up',
  source: actions,
  sql: "countIf(type = 'page')",
  rollUp: 'sum',
});
