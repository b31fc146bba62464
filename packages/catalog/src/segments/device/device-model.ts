import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'device-model',
  wire: 'deviceModel',
  label: 'Device model',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: "if(device_model = '', concat('generic ', if(device_type = '', 'desktop', device_type)), device_model)",
  value: 'text',
});
