import { defineReport } from '../../define.ts';
import { cartMetrics } from '../../metric-sets/goal-metrics.ts';

export default defineReport({
  kind: 'series',
  id: 'carts-summary',
  wire: 'Accord.getAbandonedCarts',
  label: 'Abandoned carts over time',
  menu: 'Ecommerce',
  doc: 'How many carts were left, by new and by returning visitors, and what was in them.',
  metrics: cartMetrics,
  settings: { goalId: -1 },
  singles: [],
});
