import { defineReport } from '../../define.ts';
import mediaFinishRate from '../../metrics/media-finish-rate.ts';
import mediaFinishes from '../../metrics/media-finishes.ts';
import mediaImpressions from '../../metrics/media-impressions.ts';
import mediaPlayRate from '../../metrics/media-play-rate.ts';
import mediaPlayers from '../../metrics/media-players.ts';
import mediaPlays from '../../metrics/media-plays.ts';
import mediaWatched from '../../metrics/media-watched.ts';
import mediaWatchedMean from '../../metrics/media-watched-mean.ts';

export default defineReport({
  kind: 'series',
  id: 'media-summary',
  wire: 'MediaAnalytics.get',
  label: 'Media over time',
  menu: 'Media',
  doc: 'How many videos and audios were shown and played.',
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
  singles: [],
});
