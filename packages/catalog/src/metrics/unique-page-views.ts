import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'unique-page-views',
  column: 'uniquePageViews',
  wire: 'nb_uniq_pageviews',
  label: 'Unique page views',
  doc: 'Visits of a page, added up over the pages.',
  format: 'integer',
  better: 'up',
  source: actions,
  of: '(visit_id, url)',
  when: "type = 'page'",
  rollUp: 'sum',
});
