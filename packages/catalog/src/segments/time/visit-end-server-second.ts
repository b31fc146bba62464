import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-end-server-second',
  wire: 'visitEndServerSecond',
  label: 'Time in UTC — second (Time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toSecond(last, 'UTC')",
  value: 'number',
});
