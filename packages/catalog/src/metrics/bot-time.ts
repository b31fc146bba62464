import { defineMetric } from '../define.ts';
import botHits from '../sources/bot-hits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'bot-time',
  label: 'Server time, added up',
  doc: 'Seconds that answers to the bot took.',
  format: 'seconds',
  better: 'up',
  source: botHits,
  sql: 'sum(ifNull(response_time_ms, 0)) / 1000',
  rollUp: 'sum',
});
