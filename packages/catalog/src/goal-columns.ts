import type { CountedMetric, Dimension, DistinctMetric, TableReport } from './define.ts';
import conversions from './metrics/conversions.ts';
import goalConversions from './metrics/goal-conversions.ts';
import goalConvertedVisits from './metrics/goal-converted-visits.ts';
import goalRevenue from './metrics/goal-revenue.ts';
import orderDiscount from './metrics/order-discount.ts';
import orderItems from './metrics/order-items.ts';
import orderShipping from './metrics/order-shipping.ts';
import orderSubtotal from './metrics/order-subtotal.ts';
import orderTax from './metrics/order-tax.ts';
import everyConversion from './sources/every-conversion.ts';

const over = <M extends CountedMetric | DistinctMetric>(metric: M): M => ({
  ...metric,
  id: `${metric.id}-of-row`,
  source: everyConversion,
});

/** What a row of a report shows of each goal, orders and abandoned carts included. */
export const goalColumnMetrics = [
  over(goalConversions),
  over(goalConvertedVisits),
  over(goalRevenue),
  over(orderSubtotal),
  over(orderTax),
  over(orderShipping),
  over(orderDiscount),
  over(orderItems),
] as const;

const goal: Dimension = {
  id: 'goal',
  label: 'Goal',
  doc: 'Number of the goal; 0 for orders, -1 for abandoned carts.',
  wire: 'Goals_Goal',
  sql: { 'every-conversion': 'toString(goal_id)' },
  segments: [],
  undefinedLabel: 'Unknown',
  naming: 'value',
};

/** The report's rows broken down by goal; undefined for reports that say nothing of conversions. */
export function goalsOfReport(report: TableReport): TableReport | undefined {
  const expression = report.dimension.sql.conversions;
  if (expression === undefined || !report.metrics.includes(conversions)) return undefined;
  const { detail: _, listsUnused: __, compat, ...dimension } = report.dimension;
  return {
    kind: 'table',
    id: `${report.id}-goals`,
    wire: report.wire,
    label: report.label,
    menu: report.menu,
    doc: report.doc,
    dimension: {
      ...dimension,
      sql: { 'every-conversion': expression },
      ...(compat?.conversions === undefined ? {} : { compat: { 'every-conversion': compat.conversions } }),
    },
    metrics: goalColumnMetrics,
    sort: goalColumnMetrics[0],
    ...(report.settings === undefined ? {} : { settings: report.settings }),
    ...(report.asks === undefined ? {} : { asks: report.asks }),
    below: { dimension: goal, keepsUndefined: true },
  };
}
