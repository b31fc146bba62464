import { defineMetric } from '../define.ts';
import pluginBrowserVisits from './plugin-browser-visits.ts';
import pluginVisits from './plugin-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'plugin-share',
  column: 'share',
  wire: 'nb_visits_percentage',
  label: 'Share',
  doc: 'Visits with the plug-in, among those whose browser says which it has.',
  format: 'percent',
  better: 'none',
  of: pluginVisits,
  per: pluginBrowserVisits,
  decimals: 0,
});
