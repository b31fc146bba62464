import { defineReport } from '../../define.ts';
import aiAssistant from '../../dimensions/acquisition/ai-assistant.ts';
import { visitMetrics } from '../../metric-sets/visit-metrics.ts';
import visits from '../../metrics/visits.ts';

export default defineReport({
  kind: 'table',
  id: 'ai-assistants',
  wire: 'Referrers.getAIAssistants',
  label: 'AI assistants',
  menu: 'Acquisition',
  doc: 'Which AI assistants linked to the site.',
  dimension: aiAssistant,
  metrics: visitMetrics,
  sort: visits,
});
