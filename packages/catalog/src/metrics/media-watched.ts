import { defineMetric } from '../define.ts';
import media from '../sources/media.ts';

export default defineMetric({
  kind: 'counted',
  id: 'media-watched',
  column: 'watchedTime',
  wire: 'sum_time_watched',
  label: 'Time played',
  doc: 'Seconds that the media were played.',
  format: 'seconds',
  better: 'up',
  source: media,
  sql: 'arraySum(mapValues(maxMap(map(media_id, toUInt64(ifNull(media_watched_s, 0))))))',
  rollUp: 'sum',
});
