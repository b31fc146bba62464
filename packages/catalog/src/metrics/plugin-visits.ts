import { defineMetric } from '../define.ts';
import pluginVisits from '../sources/plugin-visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'plugin-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits whose browser had the plug-in on.',
  format: 'integer',
  better: 'none',
  source: pluginVisits,
  sql: 'count()',
  rollUp: 'sum',
});
