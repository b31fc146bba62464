import { defineReport } from '../../define.ts';
import eventAction from '../../dimensions/events/event-action.ts';
import eventName from '../../dimensions/events/event-name.ts';
import { eventMetrics } from '../../metric-sets/event-metrics.ts';
import eventCount from '../../metrics/event-count.ts';
import eventNamesByCategory from './event-names-by-category.ts';

export default defineReport({
  kind: 'table',
  id: 'event-names',
  wire: 'Events.getName',
  label: 'Event names',
  menu: 'Events',
  doc: 'Events by name, and below it by action.',
  dimension: eventName,
  metrics: eventMetrics,
  sort: eventCount,
  below: { dimension: eventAction, wire: 'Events.getActionFromNameId', keepsUndefined: true },
  variants: { parameter: 'secondaryDimension', reports: { eventCategory: eventNamesByCategory } },
});
