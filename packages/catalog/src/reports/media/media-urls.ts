import { defineReport } from '../../define.ts';
import mediaUrl from '../../dimensions/media/media-url.ts';
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
  id: 'media-urls',
  wire: 'MediaAnalytics.getVideoResources',
  label: 'Media addresses',
  menu: 'Media',
  doc: 'Which videos and audios were played, by address.',
  dimension: mediaUrl,
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
