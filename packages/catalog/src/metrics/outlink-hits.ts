import { defineMetric } from '../define.ts';
import outlinks from '../sources/outlinks.ts';

export default defineMetric({
  kind: 'counted',
  id: 'outlink-hits',
  column: 'hits',
  wire: 'nb_hits',
  label: 'Outlinks',
  doc: 'How often the outlink was used.',
  format: 'integer',
  better: 'up',
  source: outlinks,
  sql: 'count()',
  rollUp: 'sum',
});
