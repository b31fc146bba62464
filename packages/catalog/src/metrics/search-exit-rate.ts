import { defineMetric } from '../define.ts';
import searchExitVisits from './search-exit-visits.ts';
import searchVisits from './search-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'search-exit-rate',
  column: 'exitRate',
  wire: 'exit_rate',
  label: 'Exit rate',
  doc: 'Visits that ended with the search.',
  format: 'percent',
  better: 'none',
  of: searchExitVisits,
  per: searchVisits,
  decimals: 0,
});
