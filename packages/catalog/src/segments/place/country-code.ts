import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'country-code',
  wire: 'countryCode',
  label: 'Country code',
  menu: 'Visitor location',
  kind: 'dimension',
  scope: 'visit',
  sql: 'country',
  value: 'text',
});
