import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-count',
  wire: 'visitCount',
  label: 'Number of visits',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'visit_count',
  value: 'number',
});
