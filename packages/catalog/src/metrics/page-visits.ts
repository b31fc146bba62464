import { defineMetric } from '../define.ts';
import views from '../sources/views.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'page-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits that viewed the page.',
  format: 'integer',
  better: 'up',
  source: views,
  of: 'visit_id',
  rollUp: 'sum',
});
