import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'days-since-first-visit',
  wire: 'daysSinceFirstVisit',
  label: 'Days since first visit',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'intDiv(seconds_since_first, 86400)',
  value: 'number',
});
