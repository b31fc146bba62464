import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'region-code',
  wire: 'regionCode',
  label: 'Region',
  menu: 'Visitor location',
  kind: 'dimension',
  scope: 'visit',
  sql: 'region',
  value: 'text',
});
