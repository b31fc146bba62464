import { defineMetric } from '../define.ts';
import botHits from '../sources/bot-hits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'bot-times',
  label: 'Answers with a time',
  doc: 'Answers to the bot whose time is known.',
  format: 'integer',
  better: 'none',
  source: botHits,
  sql: 'count(response_time_ms)',
  rollUp: 'sum',
});
