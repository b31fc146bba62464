import { defineMetric } from '../define.ts';
import actionsInVisits from '../sources/actions-in-visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'dimension-hits',
  column: 'actions',
  wire: 'nb_hits',
  label: 'Actions',
  doc: 'Actions with the value.',
  format: 'integer',
  better: 'up',
  source: actionsInVisits,
  sql: 'count()',
  rollUp: 'sum',
});
