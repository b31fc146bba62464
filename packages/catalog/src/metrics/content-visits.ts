import { defineMetric } from '../define.ts';
import contents from '../sources/contents.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'content-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits that saw the content, added up over name, piece and target.',
  format: 'integer',
  better: 'up',
  source: contents,
  of: '(visit_id, content_name, content_piece, content_target)',
  rollUp: 'sum',
});
