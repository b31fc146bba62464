import { defineReport } from '../../define.ts';
import { orderMetrics } from '../../metric-sets/goal-metrics.ts';

export default defineReport({
  kind: 'series',
  id: 'orders-summary',
  wire: 'Accord.getOrders',
  label: 'Orders over time',
  menu: 'Ecommerce',
  doc: 'How many orders there were, from new and from returning visitors, and what they brought.',
  metrics: orderMetrics,
  settings: { goalId: 0 },
  singles: [],
});
