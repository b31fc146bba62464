import { defineMetric } from '../define.ts';
import media from '../sources/media.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'media-impressions',
  column: 'impressions',
  wire: 'nb_impressions',
  label: 'Impressions',
  doc: 'Media that were shown.',
  format: 'integer',
  better: 'up',
  source: media,
  of: 'media_id',
  rollUp: 'sum',
});
