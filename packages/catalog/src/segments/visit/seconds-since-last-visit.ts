import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'seconds-since-last-visit',
  wire: 'secondsSinceLastVisit',
  label: 'Seconds since last visit',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'seconds_since_last',
  value: 'number',
});
