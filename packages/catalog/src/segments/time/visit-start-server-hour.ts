import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'visit-start-server-hour',
  wire: 'visitStartServerHour',
  label: 'Site time — hour (start of visit)',
  menu: 'Visitors',
  kind: 'dimension',
  scope: 'visit',
  sql: 'toHour(start, {timeZone:String})',
  value: 'number',
});
