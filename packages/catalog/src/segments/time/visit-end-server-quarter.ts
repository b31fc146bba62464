import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-end-server-quarter',
  wire: 'visitEndServerQuarter',
  label: 'Time in UTC — quarter (time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toQuarter(last, 'UTC')",
  value: 'number',
});
