import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'actions',
  wire: 'actions',
  label: 'Actions In Visit',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'actions',
  value: 'number',
});
