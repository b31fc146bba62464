import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'system-version',
  label: 'Operating system version',
  doc: 'Operating system of the visitor, with its version.',
  wire: 'DevicesDetection_OsVersion',
  sql: { visits: "concat(os, '\\t', os_version)", conversions: "concat(os, '\\t', os_version)" },
  compat: {
    visits: "concat(if(os = 'iPadOS', 'iOS', os), '\\t', os_version)",
    conversions: "concat(if(os = 'iPadOS', 'iOS', os), '\\t', os_version)",
  },
  visitsOfRow: { equal: ['operatingSystemName', 'operatingSystemVersion'] },
  segments: ['operatingSystemVersion'],
  undefinedLabel: 'Unknown',
  naming: 'system-version',
});
