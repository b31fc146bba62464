import { defineMetric } from '../define.ts';
import media from '../sources/media.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'media-plays',
  column: 'plays',
  wire: 'nb_plays',
  label: 'Plays',
  doc: 'Media that were played.',
  format: 'integer',
  better: 'up',
  source: media,
  of: 'media_id',
  when: 'ifNull(media_watched_s, 0) > 0',
  rollUp: 'sum',
});
