import { defineMetric } from '../define.ts';
import events from '../sources/events.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'event-visits',
  column: 'visits',
  wire: 'nb_visits',
  label: 'Visits',
  doc: 'Visits with such an event, added up over category, action and name.',
  format: 'integer',
  better: 'up',
  source: events,
  of: '(visit_id, event_category, event_action, event_name)',
  rollUp: 'sum',
});
