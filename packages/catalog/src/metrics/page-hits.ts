import { defineMetric } from '../define.ts';
import views from '../sources/views.ts';

export default defineMetric({
  kind: 'counted',
  id: 'page-hits',
  column: 'pageViews',
  wire: 'nb_hits',
  label: 'Page views',
  doc: 'How often the page was viewed.',
  format: 'integer',
  better: 'up',
  source: views,
  sql: 'count()',
  rollUp: 'sum',
});
