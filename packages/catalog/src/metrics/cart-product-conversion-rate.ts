import { defineMetric } from '../define.ts';
import productCarts from './product-carts.ts';
import productVisits from './product-visits.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'cart-product-conversion-rate',
  column: 'conversionRate',
  wire: 'conversion_rate',
  label: 'Conversion rate',
  doc: 'Orders with the product, per visit that viewed it.',
  format: 'percent',
  better: 'up',
  of: productCarts,
  per: productVisits,
  decimals: 2,
});
