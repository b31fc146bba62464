import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'user-id',
  wire: 'userId',
  label: 'User ID',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'user_id',
  value: 'text',
});
