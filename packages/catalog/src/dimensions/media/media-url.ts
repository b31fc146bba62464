import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'media-url',
  label: 'Media address',
  doc: 'Address of a video or audio.',
  wire: 'MediaAnalytics_Resource',
  sql: { media: 'media_url' },
  visitsOfRow: { none: 'The segment language has no name for media.' },
  segments: [],
  undefinedLabel: 'Media address not defined',
  naming: 'value',
});
