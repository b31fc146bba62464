import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'resolution',
  label: 'Screen resolution',
  doc: 'Width and height of the visitor’s screen.',
  wire: 'Resolution_Resolution',
  sql: { visits: 'resolution', conversions: 'resolution' },
  segments: ['resolution'],
  undefinedLabel: 'Unknown',
  naming: 'plain',
});
