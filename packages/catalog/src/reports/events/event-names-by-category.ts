import { defineReport } from '../../define.ts';
import eventCategory from '../../dimensions/events/event-category.ts';
import eventName from '../../dimensions/events/event-name.ts';
import { eventMetrics } from '../../metric-sets/event-metrics.ts';
import eventCount from '../../metrics/event-count.ts';

export default defineReport({
  kind: 'table',
  id: 'event-names-by-category',
  wire: 'Accord.getEventNamesByCategory',
  label: 'Event names by category',
  menu: 'Events',
  doc: 'Events by name, and below it by category.',
  dimension: eventName,
  metrics: eventMetrics,
  sort: eventCount,
  below: { dimension: eventCategory, wire: 'Events.getCategoryFromNameId', keepsUndefined: true },
});
