import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'country',
  label: 'Country',
  doc: 'Country from which the visit came.',
  wire: 'UserCountry_Country',
  sql: { visits: 'country', conversions: 'country' },
  segments: ['countryCode'],
  undefinedLabel: 'Unknown',
  naming: 'country',
  picture: 'world-map',
});
