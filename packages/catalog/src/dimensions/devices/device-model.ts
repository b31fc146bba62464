import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'device-model',
  label: 'Device model',
  doc: 'Brand and model of the visitor’s device, or its kind where the model is not known.',
  wire: 'DevicesDetection_DeviceModel',
  sql: {
    visits: "concat(device_brand, '\\t', device_model, '\\t', device_type)",
    conversions: "concat(device_brand, '\\t', device_model, '\\t', device_type)",
  },
  visitsOfRow: { named: ['', '', 'deviceType'] },
  segments: ['deviceModel'],
  undefinedLabel: 'Unknown',
  naming: 'device-model',
});
