import { defineMetric } from '../define.ts';
import goalConversions from '../sources/goal-conversions.ts';

export default defineMetric({
  kind: 'counted',
  id: 'order-items',
  column: 'products',
  wire: 'items',
  label: 'Products',
  doc: 'Products in orders or carts, each as often as it was bought.',
  format: 'integer',
  better: 'up',
  source: goalConversions,
  sql: 'sum(item_count)',
  rollUp: 'sum',
});
