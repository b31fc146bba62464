import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'operating-system-code',
  wire: 'operatingSystemCode',
  label: 'Operating system code',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'os',
  value: 'code',
  list: 'system-codes',
});
