import { defineMetric } from '../define.ts';
import botHits from '../sources/bot-hits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'bot-failures',
  column: 'serverErrors',
  wire: 'server_error_5xx_requests',
  label: 'Server errors',
  doc: 'Requests that the server failed to answer.',
  format: 'integer',
  better: 'down',
  source: botHits,
  sql: 'countIf(http_status >= 500)',
  rollUp: 'sum',
});
