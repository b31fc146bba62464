import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-local-hour',
  wire: 'visitLocalHour',
  label: 'Local time — hour (start of visit)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'intDiv(local_time_s, 3600)',
  value: 'number',
});
