import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'bandwidth',
  wire: 'bandwidth',
  label: 'Bytes transferred',
  menu: 'Behaviour',
  kind: 'metric',
  scope: 'action',
  sql: 'transferred_bytes',
  isNullable: true,
  value: 'number',
});
