import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'media-title',
  label: 'Media title',
  doc: 'Title of a video or audio.',
  wire: 'MediaAnalytics_Title',
  sql: { media: 'media_title' },
  visitsOfRow: { none: 'The segment language has no name for media.' },
  segments: [],
  undefinedLabel: 'Media title not defined',
  naming: 'value',
});
