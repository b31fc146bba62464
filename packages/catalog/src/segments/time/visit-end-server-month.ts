import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-end-server-month',
  wire: 'visitEndServerMonth',
  label: 'Time in UTC — month (time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toMonth(last, 'UTC')",
  value: 'number',
});
