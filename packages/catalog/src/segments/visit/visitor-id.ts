import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visitor-id',
  wire: 'visitorId',
  label: 'Visitor ID',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "leftPad(lower(hex(visitor_id)), 16, '0')",
  value: 'text',
});
