import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-server-hour',
  wire: 'visitServerHour',
  label: 'Site time — hour (time of last action)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'toHour(last, {timeZone:String})',
  value: 'number',
});
