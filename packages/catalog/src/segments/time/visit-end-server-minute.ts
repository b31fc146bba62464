import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-end-server-minute',
  wire: 'visitEndServerMinute',
  label: 'Time in UTC — minute (time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toMinute(last, 'UTC')",
  value: 'number',
});
