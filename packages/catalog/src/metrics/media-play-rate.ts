import { defineMetric } from '../define.ts';
import mediaImpressions from './media-impressions.ts';
import mediaPlays from './media-plays.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'media-play-rate',
  column: 'playRate',
  wire: 'play_rate',
  label: 'Play rate',
  doc: 'Plays among impressions.',
  format: 'percent',
  better: 'up',
  of: mediaPlays,
  per: mediaImpressions,
  decimals: 2,
});
