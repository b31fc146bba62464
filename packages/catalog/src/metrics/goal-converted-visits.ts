import { defineMetric } from '../define.ts';
import goalConversions from '../sources/goal-conversions.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'goal-converted-visits',
  column: 'convertedVisits',
  wire: 'nb_visits_converted',
  label: 'Visits with conversions',
  doc: 'Visits that converted the goal.',
  format: 'integer',
  better: 'up',
  source: goalConversions,
  of: 'visit_id',
  rollUp: 'sum',
});
