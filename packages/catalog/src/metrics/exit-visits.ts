import { defineMetric } from '../define.ts';
import exits from '../sources/exits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'exit-visits',
  column: 'exits',
  wire: 'exit_nb_visits',
  label: 'Exits',
  doc: 'Visits that ended here.',
  format: 'integer',
  better: 'none',
  source: exits,
  sql: 'count()',
  rollUp: 'sum',
});
