import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'latitude',
  wire: 'latitude',
  label: 'Latitude',
  menu: 'Visitor location',
  kind: 'dimension',
  scope: 'visit',
  sql: 'latitude',
  isNullable: true,
  value: 'coordinate',
});
