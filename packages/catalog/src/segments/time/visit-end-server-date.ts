import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-end-server-date',
  wire: 'visitEndServerDate',
  label: 'Time in UTC — date (time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toString(toDate(last, 'UTC'))",
  value: 'text',
});
