import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'event-value',
  wire: 'eventValue',
  label: 'Event value',
  menu: 'Events',
  kind: 'metric',
  scope: 'action',
  sql: 'event_value',
  isNullable: true,
  where: "type = 'event'",
  value: 'number',
});
