import { defineMetric } from '../define.ts';
import productCarts from './product-carts.ts';
import productPriceTotal from './product-price-total.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'cart-product-price',
  column: 'price',
  wire: 'avg_price',
  label: 'Price',
  doc: 'Price of the product, on average.',
  format: 'money',
  better: 'none',
  of: productPriceTotal,
  per: productCarts,
  decimals: 2,
});
