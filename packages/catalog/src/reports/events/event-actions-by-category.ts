import { defineReport } from '../../define.ts';
import eventAction from '../../dimensions/events/event-action.ts';
import eventCategory from '../../dimensions/events/event-category.ts';
import { eventMetrics } from '../../metric-sets/event-metrics.ts';
import eventCount from '../../metrics/event-count.ts';

export default defineReport({
  kind: 'table',
  id: 'event-actions-by-category',
  wire: 'Accord.getEventActionsByCategory',
  label: 'Event actions by category',
  menu: 'Events',
  doc: 'Events by action, and below it by category.',
  dimension: eventAction,
  metrics: eventMetrics,
  sort: eventCount,
  below: { dimension: eventCategory, wire: 'Events.getCategoryFromActionId', keepsUndefined: true },
});
