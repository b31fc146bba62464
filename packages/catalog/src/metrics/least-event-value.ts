import { defineMetric } from '../define.ts';
import events from '../sources/events.ts';

export default defineMetric({
  kind: 'counted',
  id: 'least-event-value',
  column: 'leastValue',
  wire: 'min_event_value',
  label: 'Least value',
  doc: 'Least value of an event.',
  format: 'decimal',
  better: 'none',
  source: events,
  sql: 'min(event_value)',
  rollUp: 'min',
});
