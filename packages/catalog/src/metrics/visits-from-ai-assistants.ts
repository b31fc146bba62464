import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'counted',
  id: 'visits-from-ai-assistants',
  column: 'visitsFromAiAssistants',
  wire: 'Referrers_visitorsFromAIAssistants',
  label: 'Visits: AI assistants',
  doc: 'Visits that an AI assistant brought.',
  format: 'integer',
  better: 'none',
  source: visits,
  sql: 'countIf(channel = 8)',
  rollUp: 'sum',
});
