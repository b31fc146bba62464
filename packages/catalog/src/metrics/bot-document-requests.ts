import { defineMetric } from '../define.ts';
import botHits from '../sources/bot-hits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'bot-document-requests',
  column: 'documentRequests',
  wire: 'document_requests',
  label: 'Document requests',
  doc: 'Requests for files.',
  format: 'integer',
  better: 'none',
  source: botHits,
  sql: 'countIf(is_download)',
  rollUp: 'sum',
});
