import { defineMetric } from '../define.ts';
import productOrders from './product-orders.ts';
import productQuantity from './product-quantity.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'product-quantity-mean',
  column: 'quantityPerOrder',
  wire: 'avg_quantity',
  label: 'Quantity per order',
  doc: 'How many of the product were bought at once, on average.',
  format: 'decimal',
  better: 'up',
  of: productQuantity,
  per: productOrders,
  decimals: 1,
});
