import { defineReport } from '../../define.ts';
import distinctCountries from '../../metrics/distinct-countries.ts';

export default defineReport({
  kind: 'series',
  id: 'places-summary',
  wire: 'UserCountry.get',
  label: 'Countries over time',
  menu: 'Places',
  doc: 'From how many countries visits came.',
  metrics: [distinctCountries],
  singles: [{ wire: 'UserCountry.getNumberOfDistinctCountries', metric: distinctCountries }],
});
