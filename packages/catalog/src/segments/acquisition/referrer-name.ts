import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'referrer-name',
  wire: 'referrerName',
  label: 'Referrer Name',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: 'channel_name',
  value: 'text',
});
