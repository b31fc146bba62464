import { defineReport } from '../../define.ts';
import eventAction from '../../dimensions/events/event-action.ts';
import eventCategory from '../../dimensions/events/event-category.ts';
import { eventMetrics } from '../../metric-sets/event-metrics.ts';
import eventCount from '../../metrics/event-count.ts';
import eventCategoriesByName from './event-categories-by-name.ts';

export default defineReport({
  kind: 'table',
  id: 'event-categories',
  wire: 'Events.getCategory',
  label: 'Event categories',
  menu: 'Events',
  doc: 'Events by category, and below it by action.',
  dimension: eventCategory,
  metrics: eventMetrics,
  sort: eventCount,
  below: { dimension: eventAction, wire: 'Events.getActionFromCategoryId', keepsUndefined: true },
  variants: { parameter: 'secondaryDimension', reports: { eventName: eventCategoriesByName } },
});
