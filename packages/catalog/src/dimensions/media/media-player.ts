import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'media-player',
  label: 'Player',
  doc: 'What played the media.',
  wire: 'MediaAnalytics_Player',
  sql: { media: 'media_player' },
  visitsOfRow: { none: 'The segment language has no name for media.' },
  segments: [],
  undefinedLabel: 'Player not known',
  naming: 'value',
});
