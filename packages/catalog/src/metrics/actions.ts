import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'actions',
  column: 'actions',
  wire: 'nb_actions',
  label: 'Actions',
  doc: 'Page views, downloads, outlinks, searches and events of the visits.',
  format: 'integer',
  better: 'up',
  source: visits,
  sql: 'sum(actions)',
  rollUp: 'sum',
});
