import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'seconds-since-first-visit',
  wire: 'secondsSinceFirstVisit',
  label: 'Seconds since first visit',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'seconds_since_first',
  value: 'number',
});
