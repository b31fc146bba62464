import { defineMetric } from '../define.ts';
import soldItems from '../sources/sold-items.ts';

export default defineMetric({
  kind: 'distinct',
  id: 'product-carts',
  column: 'carts',
  wire: 'abandoned_carts',
  label: 'Abandoned carts',
  doc: 'Abandoned carts with the product.',
  format: 'integer',
  better: 'up',
  source: soldItems,
  of: '(visit_id, hit_id)',
  rollUp: 'sum',
});
