import { defineMetric } from '../define.ts';
import events from '../sources/events.ts';

export default defineMetric({
  kind: 'counted',
  id: 'events-with-value',
  column: 'eventsWithValue',
  wire: 'nb_events_with_value',
  label: 'Events with a value',
  doc: 'Events that carried a value.',
  format: 'integer',
  better: 'up',
  source: events,
  sql: 'count(event_value)',
  rollUp: 'sum',
});
