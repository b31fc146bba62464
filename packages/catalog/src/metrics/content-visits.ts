import { defineMetric } from '../define.ts';
import contents from '../sources/contents.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'content-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits that saw the content.',
  format: 'integer',
  better: 'up',
  source: contents,
  of: 'visit_id',
  rollUp: 'sum',
});
