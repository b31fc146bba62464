import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-local-minute',
  wire: 'visitLocalMinute',
  label: 'Local time — minute (start of visit)',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'intDiv(local_time_s, 60) % 60',
  value: 'number',
});
