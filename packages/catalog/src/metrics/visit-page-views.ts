import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'visit-page-views',
  column: 'pageViews',
  label: 'Page views',
  doc: 'Page views of the visits.',
  format: 'integer',
  better: 'up',
  source: visits,
  sql: 'sum(page_views)',
  rollUp: 'sum',
});
