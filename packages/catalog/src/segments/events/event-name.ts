import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'event-name',
  wire: 'eventName',
  label: 'Event Name',
  menu: 'Events',
  kind: 'dimension',
  scope: 'action',
  sql: 'event_name',
  where: "type = 'event'",
  value: 'text',
});
