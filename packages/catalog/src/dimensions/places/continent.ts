import { defineDimension } from '../../define.ts';

export default defineDimension({
  id: 'continent',
  label: 'Continent',
  doc: 'Continent from which the visit came.',
  wire: 'UserCountry_Continent',
  sql: {
    visits: "transform(country, {countries:Array(String)}, {continents:Array(String)}, '')",
    conversions: "transform(country, {countries:Array(String)}, {continents:Array(String)}, '')",
  },
  segments: ['continentCode'],
  undefinedLabel: 'Unknown',
  naming: 'continent',
});
