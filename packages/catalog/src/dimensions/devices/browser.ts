import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'browser',
  label: 'Browser',
  doc: 'Browser of the visitor.',
  wire: 'DevicesDetection_Browser',
  sql: { visits: 'browser', conversions: 'browser' },
  visitsOfRow: { equal: ['browserName'] },
  segments: ['browserName'],
  undefinedLabel: 'Unknown',
  naming: 'browser',
});
