import { defineMetric } from '../define.ts';
import events from '../sources/events.ts';

export default defineMetric({
  kind: 'counted',
  id: 'event-value-total',
  column: 'value',
  wire: 'sum_event_value',
  label: 'Value',
  doc: 'Values of the events, added up.',
  format: 'decimal',
  better: 'up',
  source: events,
  sql: 'sum(event_value)',
  rollUp: 'sum',
});
