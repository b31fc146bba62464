import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-end-server-day-of-month',
  wire: 'visitEndServerDayOfMonth',
  label: 'Time in UTC — day of month (time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toDayOfMonth(last, 'UTC')",
  value: 'number',
});
