import { defineMetric } from '../define.ts';
import eventValueTotal from './event-value-total.ts';
import eventsWithValue from './events-with-value.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'event-value',
  column: 'valuePerEvent',
  wire: 'avg_event_value',
  label: 'Value per event',
  doc: 'Value of an event, on average over those that carried one.',
  format: 'decimal',
  better: 'up',
  of: eventValueTotal,
  per: eventsWithValue,
  decimals: 2,
});
