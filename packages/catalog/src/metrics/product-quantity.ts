import { defineMetric } from '../define.ts';
import soldItems from '../sources/sold-items.ts';

export default defineMetric({
  kind: 'counted',
  id: 'product-quantity',
  column: 'quantity',
  wire: 'quantity',
  label: 'Quantity',
  doc: 'How many of the product were bought.',
  format: 'integer',
  better: 'up',
  source: soldItems,
  sql: 'sum(e_item.quantity)',
  rollUp: 'sum',
});
