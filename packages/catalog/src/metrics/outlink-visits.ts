import { defineMetric } from '../define.ts';
import outlinks from '../sources/outlinks.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'outlink-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits with the outlink.',
  format: 'integer',
  better: 'up',
  source: outlinks,
  of: 'visit_id',
  rollUp: 'sum',
});
