import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'action-server-hour',
  wire: 'actionServerHour',
  label: 'Site time — hour',
  menu: 'Behaviour',
  kind: 'dimension',
  scope: 'action',
  sql: 'toHour(time, {timeZone:String})',
  value: 'number',
});
