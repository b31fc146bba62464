import { defineMetric } from '../define.ts';
import mediaFinishes from './media-finishes.ts';
import mediaPlays from './media-plays.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'media-finish-rate',
  column: 'finishRate',
  wire: 'finish_rate',
  label: 'Finish rate',
  doc: 'Finishes among plays.',
  format: 'percent',
  better: 'up',
  of: mediaFinishes,
  per: mediaPlays,
  decimals: 2,
});
