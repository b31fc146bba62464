import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'operating-system-version',
  wire: 'operatingSystemVersion',
  label: 'Operating system version',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'os_version',
  value: 'text',
});
