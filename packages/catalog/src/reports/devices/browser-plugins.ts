import { defineReport } from '../../define.ts';
import browserPlugin from '../../dimensions/devices/browser-plugin.ts';
import pluginShare from '../../metrics/plugin-share.ts';
import pluginVisits from '../../metrics/plugin-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'browser-plugins',
  wire: 'DevicePlugins.getPlugin',
  label: 'Plug-ins',
  menu: 'Devices',
  doc: 'Which plug-ins browsers have.',
  dimension: browserPlugin,
  metrics: [pluginVisits, pluginShare],
  sort: pluginVisits,
});
