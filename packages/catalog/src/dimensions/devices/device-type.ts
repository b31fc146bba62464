import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'device-type',
  label: 'Device type',
  doc: 'Kind of device of the visitor.',
  wire: 'DevicesDetection_DeviceType',
  sql: { visits: 'device_type', conversions: 'device_type' },
  visitsOfRow: { equal: ['deviceType'] },
  segments: ['deviceType'],
  undefinedLabel: 'Unknown',
  naming: 'code',
  listsUnused: true,
  buckets: [
    { key: 'desktop', label: 'Desktop', metadata: { segment: 'deviceType==desktop' } },
    { key: 'smartphone', label: 'Smartphone', metadata: { segment: 'deviceType==smartphone' } },
    { key: 'tablet', label: 'Tablet', metadata: { segment: 'deviceType==tablet' } },
    { key: 'feature phone', label: 'Feature phone', metadata: { segment: 'deviceType==feature+phone' } },
    { key: 'console', label: 'Console', metadata: { segment: 'deviceType==console' } },
    { key: 'tv', label: 'Tv', metadata: { segment: 'deviceType==tv' } },
    { key: 'car browser', label: 'Car browser', metadata: { segment: 'deviceType==car+browser' } },
    { key: 'smart display', label: 'Smart display', metadata: { segment: 'deviceType==smart+display' } },
    { key: 'camera', label: 'Camera', metadata: { segment: 'deviceType==camera' } },
    {
      key: 'portable media player',
      label: 'Portable media player',
      metadata: { segment: 'deviceType==portable+media+player' },
    },
    { key: 'phablet', label: 'Phablet', metadata: { segment: 'deviceType==phablet' } },
    { key: 'smart speaker', label: 'Smart speaker', metadata: { segment: 'deviceType==smart+speaker' } },
    { key: 'wearable', label: 'Wearable', metadata: { segment: 'deviceType==wearable' } },
    { key: 'peripheral', label: 'Peripheral', metadata: { segment: 'deviceType==peripheral' } },
  ],
});
