import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'profilable',
  wire: 'profilable',
  label: 'Profilable',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "toUInt8(has_visitor_id OR user_id != '')",
  value: 'number',
});
