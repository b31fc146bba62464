import { defineMetric } from '../define.ts';
import botHits from '../sources/bot-hits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'bot-not-found',
  column: 'notFound',
  wire: 'page_not_found_404_requests',
  label: 'Not found',
  doc: 'Requests for what is not there.',
  format: 'integer',
  better: 'down',
  source: botHits,
  sql: 'countIf(http_status = 404)',
  rollUp: 'sum',
});
