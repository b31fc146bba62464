import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'referrer-url',
  wire: 'referrerUrl',
  label: 'Referrer URL',
  menu: 'Acquisition',
  kind: 'dimension',
  scope: 'visit',
  sql: 'referrer_url',
  value: 'text',
});
