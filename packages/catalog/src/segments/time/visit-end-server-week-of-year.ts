import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-end-server-week-of-year',
  wire: 'visitEndServerWeekOfYear',
  label: 'Time in UTC — week of year (time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toISOWeek(last, 'UTC')",
  value: 'number',
});
