import { defineMetric } from '../define.ts';
import events from '../sources/events.ts';

export default defineMetric({
  kind: 'counted',
  id: 'most-event-value',
  column: 'greatestValue',
  wire: 'max_event_value',
  label: 'Greatest value',
  doc: 'Greatest value of an event.',
  format: 'decimal',
  better: 'none',
  source: events,
  sql: 'max(event_value)',
  rollUp: 'max',
  isBlankable: true,
});
