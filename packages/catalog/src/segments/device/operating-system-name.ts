import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'operating-system-name',
  wire: 'operatingSystemName',
  label: 'Operating system',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'os',
  value: 'text',
});
