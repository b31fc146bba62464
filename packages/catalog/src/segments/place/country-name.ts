import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'country-name',
  wire: 'countryName',
  label: 'Country',
  menu: 'Visitor location',
  kind: 'dimension',
  scope: 'visit',
  sql: 'country',
  value: 'code',
  list: 'country-names',
});
