import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'action-server-minute',
  wire: 'actionServerMinute',
  label: 'Time in UTC — minute',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: "toMinute(time, 'UTC')",
  value: 'number',
});
