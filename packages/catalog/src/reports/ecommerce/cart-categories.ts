import { defineReport } from '../../define.ts';
import productCategory from '../../dimensions/ecommerce/product-category.ts';
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
  id: 'cart-categories',
  wire: 'Accord.getCartItemsCategory',
  label: 'Products in abandoned carts by category',
  menu: 'Ecommerce',
  doc: 'What was left in carts, by category of the product.',
  dimension: productCategory,
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
