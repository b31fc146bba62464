import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'days-since-last-visit',
  wire: 'daysSinceLastVisit',
  label: 'Days since last visit',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'intDiv(seconds_since_last, 86400)',
  value: 'number',
});
