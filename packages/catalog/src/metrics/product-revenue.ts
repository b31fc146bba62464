import { defineMetric } from '../define.ts';
import soldItems from '../sources/sold-items.ts';

export default defineMetric({
  kind: 'counted',
  id: 'product-revenue',
  column: 'revenue',
  wire: 'revenue',
  label: 'Revenue',
  doc: 'Price times quantity of the product.',
  format: 'money',
  better: 'up',
  source: soldItems,
  sql: 'sum(e_item.price * e_item.quantity)',
  rollUp: 'sum',
});
