import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'searches',
  wire: 'searches',
  label: 'Number of Internal Searches',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'searches',
  value: 'number',
});
