import { defineReport } from '../../define.ts';
import eventAction from '../../dimensions/events/event-action.ts';
import eventName from '../../dimensions/events/event-name.ts';
import { eventMetrics } from '../../metric-sets/event-metrics.ts';
import eventCount from '../../metrics/event-count.ts';
import eventActionsByCategory from './event-actions-by-category.ts';

export default defineReport({
  kind: 'table',
  id: 'event-actions',
  wire: 'Events.getAction',
  label: 'Event actions',
  menu: 'Events',
  doc: 'Events by action, and below it by name.',
  dimension: eventAction,
  metrics: eventMetrics,
  sort: eventCount,
  below: { dimension: eventName, wire: 'Events.getNameFromActionId', keepsUndefined: false },
  variants: { parameter: 'secondaryDimension', reports: { eventCategory: eventActionsByCategory } },
});
