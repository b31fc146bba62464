import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-start-server-minute',
  wire: 'visitStartServerMinute',
  label: 'Time in UTC — minute (start of visit)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toMinute(start, 'UTC')",
  value: 'number',
});
