import eventCount from '../metrics/event-count.ts';
import eventValue from '../metrics/event-value.ts';
import eventValueTotal from '../metrics/event-value-total.ts';
import eventVisitors from '../metrics/event-visitors.ts';
import eventVisits from '../metrics/event-visits.ts';
import eventsWithValue from '../metrics/events-with-value.ts';
import leastEventValue from '../metrics/least-event-value.ts';
import mostEventValue from '../metrics/most-event-value.ts';

/** What reports on events show, in the order of the Matomo-compatible columns. */
export const eventMetrics = [
  eventVisitors,
  eventVisits,
  eventCount,
  eventsWithValue,
  eventValueTotal,
  leastEventValue,
  mostEventValue,
  eventValue,
] as const;
