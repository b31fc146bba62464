import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'region',
  label: 'Region',
  doc: 'Region from which the visit came.',
  wire: 'UserCountry_Region',
  sql: { visits: "concat(country, '\\t', region)", conversions: "concat(country, '\\t', region)" },
  detail: {
    sql: {
      visits:
        "ifNull(argMinIf(concat(toString(latitude), '\\t', toString(longitude)), start, isNotNull(latitude)), '')",
      conversions:
        "ifNull(argMinIf(concat(toString(latitude), '\\t', toString(longitude)), time, isNotNull(latitude)), '')",
    },
    otherwise: "''",
  },
  segments: ['regionCode'],
  undefinedLabel: 'Unknown',
  naming: 'region',
  picture: 'place-map',
});
