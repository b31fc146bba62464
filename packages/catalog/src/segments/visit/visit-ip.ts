import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-ip',
  wire: 'visitIp',
  label: 'Visitor IP',
  menu: 'Visitors',
  kind: 'metric',
  scope: 'visit',
  sql: 'masked_ip',
  value: 'address',
});
