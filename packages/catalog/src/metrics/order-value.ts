import { defineMetric } from '../define.ts';
import goalConversions from './goal-conversions.ts';
import goalRevenue from './goal-revenue.ts';

export default defineMetric({
  kind: 'ratio',
  id: 'order-value',
  column: 'orderValue',
  wire: 'avg_order_revenue',
  label: 'Value per order',
  doc: 'Revenue of an order or cart, on average.',
  format: 'money',
  better: 'up',
  of: goalRevenue,
  per: goalConversions,
  decimals: 2,
});
