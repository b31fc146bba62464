import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'operating-system',
  label: 'Operating system',
  doc: 'Operating system of the visitor.',
  wire: 'DevicesDetection_OperatingSystem',
  sql: { visits: 'os' },
  segments: ['operatingSystemName'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
