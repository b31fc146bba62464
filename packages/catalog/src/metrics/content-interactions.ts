import { defineMetric } from '../define.ts';
import contents from '../sources/contents.ts';

export default defineMetric({
  kind: 'counted',
  id: 'content-interactions',
  column: 'interactions',
  wire: 'nb_interactions',
  label: 'Interactions',
  doc: 'How often somebody used the content.',
  format: 'integer',
  better: 'up',
  source: contents,
  sql: "countIf(content_interaction != '')",
  rollUp: 'sum',
});
