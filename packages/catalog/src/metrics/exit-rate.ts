import { defineMetric } from '../define.ts';
import exitVisits from './exit-visits.ts';
import pageVisits from './page-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'exit-rate',
  column: 'exitRate',
  wire: 'exit_rate',
  label: 'Exit rate',
  doc: 'Exits among the visits that viewed the page.',
  format: 'percent',
  better: 'none',
  of: exitVisits,
  per: pageVisits,
  decimals: 0,
});
