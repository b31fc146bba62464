import { defineMetric } from '../define.ts';
import pluginBrowsers from '../sources/plugin-browsers.ts';

export default defineMetric({
  kind: 'counted',
  id: 'plugin-browser-visits',
  label: 'Visits that say',
  doc: 'Visits whose browser says which plug-ins it has.',
  format: 'integer',
  better: 'none',
  source: pluginBrowsers,
  sql: 'count()',
  rollUp: 'sum',
});
