import { defineMetric } from '../define.ts';
import productOrders from './product-orders.ts';
import productVisits from './product-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'product-conversion-rate',
  column: 'conversionRate',
  wire: 'conversion_rate',
  label: 'Conversion rate',
  doc: 'Orders with the product, per visit that viewed it.',
  format: 'percent',
  better: 'up',
  of: productOrders,
  per: productVisits,
  decimals: 2,
});
