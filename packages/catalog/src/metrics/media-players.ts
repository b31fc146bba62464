import { defineMetric } from '../define.ts';
import media from '../sources/media.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'media-players',
  column: 'visitors',
  wire: 'nb_unique_visitors_plays',
  label: 'Visitors who played',
  doc: 'Distinct visitors who played the media.',
  format: 'integer',
  better: 'up',
  source: media,
  of: 'visitor_id',
  when: 'ifNull(media_watched_s, 0) > 0',
  rollUp: 'leaf',
});
