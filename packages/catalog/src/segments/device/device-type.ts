import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'device-type',
  wire: 'deviceType',
  label: 'Device type',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'device_type',
  value: 'text',
});
