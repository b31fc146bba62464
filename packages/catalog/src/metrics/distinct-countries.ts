import { defineMetric } from '../define.ts';
import visits from '../sources/visits.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'distinct-countries',
  column: 'countries',
  wire: 'UserCountry_distinctCountries',
  label: 'Countries',
  doc: 'Distinct countries from which visits came.',
  format: 'integer',
  better: 'none',
  source: visits,
  of: 'country',
  when: "country NOT IN ('', 'xx')",
  rollUp: 'sum',
});
