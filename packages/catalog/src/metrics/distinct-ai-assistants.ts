import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'distinct-ai-assistants',
  column: 'aiAssistants',
  wire: 'Referrers_distinctAIAssistants',
  label: 'AI assistants',
  doc: 'Distinct AI assistants that brought visits.',
  format: 'integer',
  better: 'none',
  source: visits,
  of: 'channel_name',
  when: 'channel = 8',
  rollUp: 'sum',
});
