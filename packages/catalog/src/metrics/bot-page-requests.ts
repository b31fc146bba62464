import { defineMetric } from '../define.ts';
import botHits from '../sources/bot-hits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'bot-page-requests',
  column: 'pageRequests',
  wire: 'page_requests',
  label: 'Page requests',
  doc: 'Requests for pages.',
  format: 'integer',
  better: 'none',
  source: botHits,
  sql: 'countIf(NOT is_download)',
  rollUp: 'sum',
});
