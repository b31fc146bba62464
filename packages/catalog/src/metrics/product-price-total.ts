import { defineMetric } from '../define.ts';
import soldItems from '../sources/sold-items.ts';

export default defineMetric({
  kind: 'counted',
  id: 'product-price-total',
  label: 'Prices, added up',
  doc: 'Prices of the product in each order, added up.',
  format: 'money',
  better: 'none',
  source: soldItems,
  sql: 'sum(e_item.price)',
  rollUp: 'sum',
});
