import { defineDimension } from '../../define.ts';
import { placeSql } from '../../place-sql.ts';

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
    sql: { visits: placeSql('start'), conversions: placeSql('time') },
    otherwise: "''",
  },
  segments: ['city'],
  undefinedLabel: 'Unknown',
  naming: 'city',
  picture: 'place-map',
});
