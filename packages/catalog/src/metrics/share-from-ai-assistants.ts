import { defineMetric } from '../define.ts';
import visits from './visits.ts';
import visitsFromAiAssistants from './visits-from-ai-assistants.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'share-from-ai-assistants',
  column: 'shareFromAiAssistants',
  wire: 'Referrers_visitorsFromAIAssistants_percent',
  label: 'Share: AI assistants',
  doc: 'Visits that an AI assistant brought, among all visits.',
  format: 'percent',
  better: 'none',
  of: visitsFromAiAssistants,
  per: visits,
  decimals: 0,
});
