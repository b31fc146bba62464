import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'browser-plugin',
  label: 'Plug-in',
  doc: 'Plug-in of the browser.',
  wire: 'DevicePlugins_Plugin',
  sql: {
    'plugin-visits': 'e_plugin',
    'plugin-browsers': "arrayJoin(['cookie', 'fla', 'java', 'pdf', 'qt', 'realp', 'ag', 'wma'])",
  },
  visitsOfRow: { none: 'The segment language has no name for plug-ins.' },
  segments: [],
  undefinedLabel: 'Unknown',
  naming: 'code',
  buckets: [
    { key: 'cookie', label: 'Cookie' },
    { key: 'fla', label: 'Flash' },
    { key: 'java', label: 'Java' },
    { key: 'pdf', label: 'Pdf' },
    { key: 'qt', label: 'Quicktime' },
    { key: 'realp', label: 'Realplayer' },
    { key: 'ag', label: 'Silverlight' },
    { key: 'wma', label: 'Windowsmedia' },
  ],
});
