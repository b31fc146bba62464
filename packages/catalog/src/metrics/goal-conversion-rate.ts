import { defineMetric } from '../define.ts';
import goalConvertedVisits from './goal-converted-visits.ts';
import visits from './visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'goal-conversion-rate',
  column: 'conversionRate',
  wire: 'conversion_rate',
  label: 'Conversion rate',
  doc: 'Visits that converted the goal, among all visits.',
  format: 'percent',
  better: 'up',
  of: goalConvertedVisits,
  per: visits,
  decimals: 2,
});
