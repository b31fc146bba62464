import { defineMetric } from '../define.ts';
import actions from '../sources/actions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'outlinks',
  column: 'outlinks',
  wire: 'nb_outlinks',
  label: 'Outlinks',
  doc: 'Clicks on links that lead away from the site.',
  format: 'integer',
  better: 'up',
  source: actions,
  sql: "countIf(type = 'outlink')",
  rollUp: 'sum',
});
