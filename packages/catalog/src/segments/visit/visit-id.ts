import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-id',
  wire: 'visitId',
  label: 'Visit ID',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'visit_id',
  value: 'id',
});
