import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-end-server-day-of-year',
  wire: 'visitEndServerDayOfYear',
  label: 'Time in UTC — day of year (time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toDayOfYear(last, 'UTC')",
  value: 'number',
});
