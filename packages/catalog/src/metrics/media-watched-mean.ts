import { defineMetric } from '../define.ts';
import mediaPlays from './media-plays.ts';
import mediaWatched from './media-watched.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'media-watched-mean',
  column: 'timePerPlay',
  wire: 'avg_time_watched',
  label: 'Time per play',
  doc: 'Seconds that the media were played, on average.',
  format: 'seconds',
  better: 'up',
  of: mediaWatched,
  per: mediaPlays,
  decimals: 0,
});
