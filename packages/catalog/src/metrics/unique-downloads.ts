import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'unique-downloads',
  column: 'uniqueDownloads',
  wire: 'nb_uniq_downloads',
  label: 'Unique downloads',
  doc: 'Visits that downloaded a file, added up over the files.',
  format: 'integer',
  better: 'up',
  source: actions,
  of: '(visit_id, url)',
  when: "type = 'download'",
  rollUp: 'sum',
});
