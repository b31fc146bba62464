import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'city',
  wire: 'city',
  label: 'City',
  menu: 'Visitor location',
  kind: 'dimension',
  scope: 'visit',
  sql: 'city',
  value: 'text',
});
