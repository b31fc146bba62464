import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-end-server-year',
  wire: 'visitEndServerYear',
  label: 'Time in UTC — year (time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toYear(last, 'UTC')",
  value: 'number',
});
