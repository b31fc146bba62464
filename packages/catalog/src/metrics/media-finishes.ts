import { defineMetric } from '../define.ts';
import media from '../sources/media.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'media-finishes',
  column: 'finishes',
  wire: 'nb_finishes',
  label: 'Finishes',
  doc: 'Media that were played to the end.',
  format: 'integer',
  better: 'up',
  source: media,
  of: 'media_id',
  when: 'media_length_s > 0 AND ifNull(media_position_s, 0) >= media_length_s - 1',
  rollUp: 'sum',
});
