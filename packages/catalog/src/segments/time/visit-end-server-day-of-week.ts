import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-end-server-day-of-week',
  wire: 'visitEndServerDayOfWeek',
  label: 'Time in UTC — day of week (time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toDayOfWeek(last, 3, 'UTC')",
  value: 'number',
});
