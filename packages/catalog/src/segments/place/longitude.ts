import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'longitude',
  wire: 'longitude',
  label: 'Longitude',
  menu: 'Visitor location',
  kind: 'dimension',
  scope: 'visit',
  sql: 'longitude',
  isNullable: true,
  value: 'coordinate',
});
