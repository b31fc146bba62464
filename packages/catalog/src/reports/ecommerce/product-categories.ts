import { defineReport } from '../../define.ts';
import productCategory from '../../dimensions/ecommerce/product-category.ts';
import productConversionRate from '../../metrics/product-conversion-rate.ts';
import productOrders from '../../metrics/product-orders.ts';
import productPrice from '../../metrics/product-price.ts';
import productQuantity from '../../metrics/product-quantity.ts';
import productQuantityMean from '../../metrics/product-quantity-mean.ts';
import productRevenue from '../../metrics/product-revenue.ts';
import productViewCount from '../../metrics/product-view-count.ts';
import productVisitors from '../../metrics/product-visitors.ts';
import productVisits from '../../metrics/product-visits.ts';
import cartCategories from './cart-categories.ts';

export default defineReport({
  kind: 'table',
  id: 'product-categories',
  wire: 'Goals.getItemsCategory',
  label: 'Products by category',
  menu: 'Ecommerce',
  doc: 'What was bought, by category of the product.',
  dimension: productCategory,
  metrics: [
    productRevenue,
    productQuantity,
    productOrders,
    productVisits,
    productVisitors,
    productViewCount,
    productPrice,
    productQuantityMean,
    productConversionRate,
  ],
  sort: productRevenue,
  settings: { goalId: 0 },
  variants: { parameter: 'abandonedCarts', reports: { '1': cartCategories } },
});
