import { defineReport } from '../../define.ts';
import mediaPlayer from '../../dimensions/media/media-player.ts';
import mediaFinishRate from '../../metrics/media-finish-rate.ts';
import mediaFinishes from '../../metrics/media-finishes.ts';
import mediaImpressions from '../../metrics/media-impressions.ts';
import mediaPlayRate from '../../metrics/media-play-rate.ts';
import mediaPlayers from '../../metrics/media-players.ts';
import mediaPlays from '../../metrics/media-plays.ts';
import mediaWatched from '../../metrics/media-watched.ts';
import mediaWatchedMean from '../../metrics/media-watched-mean.ts';

export default defineReport({
  kind: 'table',
  id: 'media-players',
  wire: 'MediaAnalytics.getPlayers',
  label: 'Media players',
  menu: 'Media',
  doc: 'What played the media.',
  dimension: mediaPlayer,
  metrics: [
    mediaPlays,
    mediaPlayers,
    mediaImpressions,
    mediaFinishes,
    mediaWatched,
    mediaPlayRate,
    mediaFinishRate,
    mediaWatchedMean,
  ],
  sort: mediaPlays,
});
