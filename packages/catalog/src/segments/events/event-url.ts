import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'event-url',
  wire: 'eventUrl',
  label: 'Event URL',
  menu: 'Events',
  kind: 'dimension',
  scope: 'action',
  sql: 'url',
  where: "type = 'event'",
  value: 'url',
});
