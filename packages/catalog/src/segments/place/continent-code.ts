import { defineSegment } from '../../define-segment.ts';

export default defineSegment({
  id: 'continent-code',
  wire: 'continentCode',
  label: 'Continent',
  menu: 'Visitor location',
  kind: 'dimension',
  scope: 'visit',
  sql: 'country',
  value: 'code',
  list: 'continents',
});
