import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'region',
  label: 'Region',
  doc: 'Region from which the visit came.',
  wire: 'UserCountry_Region',
  sql: { visits: "concat(country, '\\t', region)", conversions: "concat(country, '\\t', region)" },
  segments: ['regionCode'],
  undefinedLabel: 'Unknown',
  naming: 'region',
});
