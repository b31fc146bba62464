import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'interactions',
  wire: 'interactions',
  label: 'Number of Interactions',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'interactions',
  value: 'number',
});
