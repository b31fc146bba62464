import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'searches',
  column: 'searches',
  wire: 'nb_searches',
  label: 'Searches',
  doc: 'Searches on the site.',
  format: 'integer',
  better: 'up',
  source: actions,
  sql: "countIf(type = 'search')",
  rollUp: 'sum',
});
