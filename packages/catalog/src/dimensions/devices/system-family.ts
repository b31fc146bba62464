import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'system-family',
  label: 'Operating system family',
  doc: 'Family of operating systems that the visitor’s belongs to.',
  wire: 'DevicesDetection_OsFamily',
  sql: {
    visits: 'transform(os, {systems:Array(String)}, {families:Array(String)}, os)',
    conversions: 'transform(os, {systems:Array(String)}, {families:Array(String)}, os)',
  },
  visitsOfRow: { equal: ['operatingSystemFamily'] },
  segments: ['operatingSystemName'],
  undefinedLabel: 'Unknown',
  naming: 'system-family',
});
