import { defineMetric } from '../define.ts';
import dimensionExits from './dimension-exits.ts';
import dimensionVisits from './dimension-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'dimension-exit-rate',
  column: 'exitRate',
  wire: 'exit_rate',
  label: 'Exit rate',
  doc: 'Exits among visits.',
  format: 'percent',
  better: 'none',
  of: dimensionExits,
  per: dimensionVisits,
  decimals: 0,
});
