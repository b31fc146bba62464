import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'media-player',
  label: 'Player',
  doc: 'What played the media.',
  wire: 'MediaAnalytics_Player',
  sql: { media: 'media_player' },
  segments: [],
  undefinedLabel: 'Player not known',
  naming: 'value',
});
