import { defineMetric } from '../define.ts';
import botHits from '../sources/bot-hits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'bot-requests',
  column: 'requests',
  wire: 'requests',
  label: 'Requests',
  doc: 'Requests of the bot.',
  format: 'integer',
  better: 'none',
  source: botHits,
  sql: 'count()',
  rollUp: 'sum',
});
