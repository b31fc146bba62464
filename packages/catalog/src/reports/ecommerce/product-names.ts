import { defineReport } from '../../define.ts';
import productName from '../../dimensions/ecommerce/product-name.ts';
import productConversionRate from '../../metrics/product-conversion-rate.ts';
import productOrders from '../../metrics/product-orders.ts';
import productPrice from '../../metrics/product-price.ts';
import productQuantity from '../../metrics/product-quantity.ts';
import productQuantityMean from '../../metrics/product-quantity-mean.ts';
import productRevenue from '../../metrics/product-revenue.ts';
import productViewCount from '../../metrics/product-view-count.ts';
import productVisitors from '../../metrics/product-visitors.ts';
import productVisits from '../../metrics/product-visits.ts';
import cartNames from './cart-names.ts';

export default defineReport({
  kind: 'table',
  id: 'product-names',
  wire: 'Goals.getItemsName',
  label: 'Products by name',
  menu: 'Ecommerce',
  doc: 'What was bought, by name of the product.',
  dimension: productName,
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
  variants: { parameter: 'abandonedCarts', reports: { '1': cartNames } },
});
