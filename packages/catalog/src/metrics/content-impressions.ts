import { defineMetric } from '../define.ts';
import contents from '../sources/contents.ts';

export default defineMetric({
  kind: 'counted',
  id: 'content-impressions',
  column: 'impressions',
  wire: 'nb_impressions',
  label: 'Impressions',
  doc: 'How often the content was shown.',
  format: 'integer',
  better: 'up',
  source: contents,
  sql: "countIf(content_interaction = '')",
  rollUp: 'sum',
});
