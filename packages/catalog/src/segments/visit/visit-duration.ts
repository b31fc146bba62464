import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-duration',
  wire: 'visitDuration',
  label: 'Visit Duration (in seconds)',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'duration_s',
  value: 'number',
});
