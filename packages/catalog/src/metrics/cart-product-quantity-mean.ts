import { defineMetric } from '../define.ts';
import productCarts from './product-carts.ts';
import productQuantity from './product-quantity.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'cart-product-quantity-mean',
  column: 'quantityPerOrder',
  wire: 'avg_quantity',
  label: 'Quantity per order',
  doc: 'How many of the product were bought at once, on average.',
  format: 'decimal',
  better: 'up',
  of: productQuantity,
  per: productCarts,
  decimals: 1,
});
