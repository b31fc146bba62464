import { defineReport } from '../../define.ts';
import productName from '../../dimensions/ecommerce/product-name.ts';
import cartProductConversionRate from '../../metrics/cart-product-conversion-rate.ts';
import cartProductPrice from '../../metrics/cart-product-price.ts';
import cartProductQuantityMean from '../../metrics/cart-product-quantity-mean.ts';
import productCarts from '../../metrics/product-carts.ts';
import productQuantity from '../../metrics/product-quantity.ts';
import productRevenue from '../../metrics/product-revenue.ts';
import productViewCount from '../../metrics/product-view-count.ts';
import productVisitors from '../../metrics/product-visitors.ts';
import productVisits from '../../metrics/product-visits.ts';

export default defineReport({
  kind: 'table',
  id: 'cart-names',
  wire: 'Accord.getCartItemsName',
  label: 'Products in abandoned carts by name',
  menu: 'Ecommerce',
  doc: 'What was left in carts, by name of the product.',
  dimension: productName,
  metrics: [
    productRevenue,
    productQuantity,
    productCarts,
    productVisits,
    productVisitors,
    productViewCount,
    cartProductPrice,
    cartProductQuantityMean,
    cartProductConversionRate,
  ],
  sort: productRevenue,
  settings: { goalId: -1 },
});
