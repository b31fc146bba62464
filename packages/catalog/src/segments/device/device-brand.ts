import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'device-brand',
  wire: 'deviceBrand',
  label: 'Device brand',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "if(device_brand = '', 'Unknown', device_brand)",
  value: 'text',
});
