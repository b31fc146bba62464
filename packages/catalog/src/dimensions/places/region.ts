import { defineDimension } from '../../define.ts';
import { placeSql } from '../../place-sql.ts';

export default defineDimension({
  id: 'region',
  label: 'Region',
  doc: 'Region from which the visit came.',
  wire: 'UserCountry_Region',
  sql: { visits: "concat(country, '\\t', region)", conversions: "concat(country, '\\t', region)" },
  detail: {
    sql: { visits: placeSql('start'), conversions: placeSql('time') },
    otherwise: "''",
  },
  segments: ['regionCode'],
  undefinedLabel: 'Unknown',
  naming: 'region',
  picture: 'place-map',
});
