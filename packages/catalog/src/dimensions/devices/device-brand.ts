import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'device-brand',
  label: 'Device brand',
  doc: 'Maker of the visitor’s device.',
  wire: 'DevicesDetection_DeviceBrand',
  sql: { visits: 'device_brand', conversions: 'device_brand' },
  segments: ['deviceBrand'],
  undefinedLabel: 'Unknown',
  naming: 'brand',
});
