import { defineMetric } from '../define.ts';
import soldItems from '../sources/sold-items.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'product-orders',
  column: 'orders',
  wire: 'orders',
  label: 'Orders',
  doc: 'Orders with the product.',
  format: 'integer',
  better: 'up',
  source: soldItems,
  of: '(visit_id, hit_id)',
  rollUp: 'sum',
});
