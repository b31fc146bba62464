import { defineMetric } from '../define.ts';
import botHits from '../sources/bot-hits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'bot-pages',
  column: 'addresses',
  label: 'Addresses',
  doc: 'Distinct addresses that the bot asked for.',
  format: 'integer',
  better: 'up',
  source: botHits,
  of: 'url',
  rollUp: 'leaf',
});
