import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'referrer-type',
  wire: 'referrerType',
  label: 'Channel Type',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: 'toString(channel)',
  value: 'code',
  codes: {
    direct: '1',
    search: '2',
    website: '3',
    campaign: '6',
    social: '7',
    ai: '8',
    '1': '1',
    '2': '2',
    '3': '3',
    '6': '6',
    '7': '7',
    '8': '8',
  },
});
