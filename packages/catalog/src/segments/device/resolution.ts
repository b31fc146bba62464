import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'resolution',
  wire: 'resolution',
  label: 'Resolution',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'resolution',
  value: 'text',
});
