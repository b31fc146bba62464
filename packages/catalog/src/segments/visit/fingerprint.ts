import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'fingerprint',
  wire: 'fingerprint',
  label: 'Fingerprint',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "leftPad(lower(hex(fingerprint)), 16, '0')",
  value: 'text',
});
