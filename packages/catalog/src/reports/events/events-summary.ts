import { defineReport } from '../../define.ts';
import eventCount from '../../metrics/event-count.ts';
import eventValue from '../../metrics/event-value.ts';
import eventValueTotal from '../../metrics/event-value-total.ts';
import eventVisitors from '../../metrics/event-visitors.ts';
import eventVisits from '../../metrics/event-visits.ts';
import eventsWithValue from '../../metrics/events-with-value.ts';

export default defineReport({
  kind: 'series',
  id: 'events-summary',
  wire: 'Events.get',
  label: 'Events over time',
  menu: 'Events',
  doc: 'How many events there were.',
  metrics: [eventCount, eventVisits, eventVisitors, eventsWithValue, eventValueTotal, eventValue],
  singles: [],
});
