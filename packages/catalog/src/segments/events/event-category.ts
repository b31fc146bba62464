import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'event-category',
  wire: 'eventCategory',
  label: 'Event Category',
  menu: 'Events',
  kind: 'dimension',
  scope: 'action',
  sql: 'event_category',
  where: "type = 'event'",
  value: 'text',
});
