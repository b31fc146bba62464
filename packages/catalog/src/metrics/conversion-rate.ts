import { defineMetric } from '../define.ts';
import convertedVisits from './converted-visits.ts';
import visits from './visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'conversion-rate',
  column: 'conversionRate',
  wire: 'conversion_rate',
  label: 'Conversion rate',
  doc: 'Visits with at least one conversion, among all visits.',
  format: 'percent',
  better: 'up',
  of: convertedVisits,
  per: visits,
  decimals: 2,
});
