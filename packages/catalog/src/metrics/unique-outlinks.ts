import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'unique-outlinks',
  column: 'uniqueOutlinks',
  wire: 'nb_uniq_outlinks',
  label: 'Unique outlinks',
  doc: 'Visits that followed a link away, added up over the links.',
  format: 'integer',
  better: 'up',
  source: actions,
  of: '(visit_id, url)',
  when: "type = 'outlink'",
  rollUp: 'sum',
});
