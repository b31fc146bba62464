import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'city',
  label: 'City',
  doc: 'City from which the visit came.',
  wire: 'UserCountry_City',
  sql: {
    visits: "concat(country, '\\t', region, '\\t', city)",
    conversions: "concat(country, '\\t', region, '\\t', city)",
  },
  detail: {
    sql: {
      visits:
        "ifNull(argMinIf(concat(toString(latitude), '\\t', toString(longitude)), start, isNotNull(latitude)), '')",
      conversions:
        "ifNull(argMinIf(concat(toString(latitude), '\\t', toString(longitude)), time, isNotNull(latitude)), '')",
    },
    otherwise: "''",
  },
  segments: ['city'],
  undefinedLabel: 'Unknown',
  naming: 'city',
  picture: 'place-map',
});
