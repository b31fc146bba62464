import { defineMetric } from '../define.ts';
import contents from '../sources/contents.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'content-visitors',
  column: 'visitors',
  wire: 'nb_uniq_visitors',
  label: 'Visitors',
  doc: 'Distinct visitors who saw the content, added up over name, piece and target.',
  format: 'integer',
  better: 'up',
  source: contents,
  of: '(visitor_id, content_name, content_piece, content_target)',
  wireOfLongPeriod: 'sum_daily_nb_uniq_visitors',
  rollUp: 'sum',
});
