import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'events',
  wire: 'events',
  label: 'Events',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'events',
  value: 'number',
});
