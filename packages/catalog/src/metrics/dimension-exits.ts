import { defineMetric } from '../define.ts';
import actionsInVisits from '../sources/actions-in-visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'dimension-exits',
  column: 'exits',
  wire: 'exit_nb_visits',
  label: 'Exits',
  doc: 'Visits whose last action has the value.',
  format: 'integer',
  better: 'none',
  source: actionsInVisits,
  sql: 'countIf(e_left = 1)',
  rollUp: 'sum',
});
