import { defineReport } from '../../define.ts';
import eventCategory from '../../dimensions/events/event-category.ts';
import eventName from '../../dimensions/events/event-name.ts';
import { eventMetrics } from '../../metric-sets/event-metrics.ts';
import eventCount from '../../metrics/event-count.ts';

export default defineReport({
  kind: 'table',
  id: 'event-categories-by-name',
  wire: 'Accord.getEventCategoriesByName',
  label: 'Event categories by name',
  menu: 'Events',
  doc: 'Events by category, and below it by name.',
  dimension: eventCategory,
  metrics: eventMetrics,
  sort: eventCount,
  below: { dimension: eventName, wire: 'Events.getNameFromCategoryId', keepsUndefined: false },
});
