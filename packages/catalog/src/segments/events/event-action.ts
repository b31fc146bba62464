import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'event-action',
  wire: 'eventAction',
  label: 'Event Action',
  menu: 'Events',
  kind: 'dimension',
  scope: 'action',
  sql: 'event_action',
  where: "type = 'event'",
  value: 'text',
});
