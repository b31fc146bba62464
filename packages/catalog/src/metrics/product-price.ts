import { defineMetric } from '../define.ts';
import productOrders from './product-orders.ts';
import productPriceTotal from './product-price-total.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'product-price',
  column: 'price',
  wire: 'avg_price',
  label: 'Price',
  doc: 'Price of the product, on average.',
  format: 'money',
  better: 'none',
  of: productPriceTotal,
  per: productOrders,
  decimals: 2,
});
