import { defineMetric } from '../define.ts';
import events from '../sources/events.ts';

export default defineMetric({
  kind: 'counted',
  id: 'event-count',
  column: 'events',
  wire: 'nb_events',
  label: 'Events',
  doc: 'How often it happened.',
  format: 'integer',
  better: 'up',
  source: events,
  sql: 'count()',
  rollUp: 'sum',
});
