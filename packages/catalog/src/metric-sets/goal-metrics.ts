import type { CountedMetric, DistinctMetric, Metric, RatioMetric, Source } from '../define.ts';
import conversionRate from '../metrics/conversion-rate.ts';
import conversions from '../metrics/conversions.ts';
import convertedVisits from '../metrics/converted-visits.ts';
import goalConversionRate from '../metrics/goal-conversion-rate.ts';
import goalConversions from '../metrics/goal-conversions.ts';
import goalConvertedVisits from '../metrics/goal-converted-visits.ts';
import goalRevenue from '../metrics/goal-revenue.ts';
import orderDiscount from '../metrics/order-discount.ts';
import orderItems from '../metrics/order-items.ts';
import orderShipping from '../metrics/order-shipping.ts';
import orderSubtotal from '../metrics/order-subtotal.ts';
import orderTax from '../metrics/order-tax.ts';
import orderValue from '../metrics/order-value.ts';
import revenue from '../metrics/revenue.ts';
import newConversions from '../sources/new-conversions.ts';
import newGoalConversions from '../sources/new-goal-conversions.ts';
import newVisits from '../sources/new-visits.ts';
import returningConversions from '../sources/returning-conversions.ts';
import returningGoalConversions from '../sources/returning-goal-conversions.ts';
import returningVisits from '../sources/returning-visits.ts';

/** A kind of visitor, and the sources that hold only its rows, by those that hold everybody's. */
interface VisitorType {
  id: 'new' | 'returning';
  column: 'New' | 'Returning';
  sources: Readonly<Record<string, Source>>;
}

const TYPES: readonly VisitorType[] = [
  {
    id: 'new',
    column: 'New',
    sources: { visits: newVisits, conversions: newConversions, 'goal-conversions': newGoalConversions },
  },
  {
    id: 'returning',
    column: 'Returning',
    sources: {
      visits: returningVisits,
      conversions: returningConversions,
      'goal-conversions': returningGoalConversions,
    },
  },
];

const face = ({ id, column, wire, label }: Metric, type: VisitorType) => ({
  id: `${id}-${type.id}`,
  column: `${column}${type.column}`,
  wire: `${wire}_${type.id}_visit`,
  label: `${label} (${type.id})`,
});

/** The metrics, counted over one kind of visitor only. */
function ofType(metrics: readonly Metric[], type: VisitorType): Metric[] {
  const stored = <M extends CountedMetric | DistinctMetric>(metric: M): M => ({
    ...metric,
    ...face(metric, type),
    source: type.sources[metric.source.id] ?? metric.source,
  });
  return metrics.flatMap((metric): Metric[] => {
    if (metric.kind === 'counted' || metric.kind === 'distinct') return [stored(metric)];
    if (metric.kind !== 'ratio') return [];
    const ratio: RatioMetric = { ...metric, ...face(metric, type), of: stored(metric.of), per: stored(metric.per) };
    return [ratio];
  });
}

/** All visits, then new and then returning visitors. */
const byVisitorType = (first: Metric, ...more: Metric[]): readonly [Metric, ...Metric[]] => [
  first,
  ...more,
  ...TYPES.flatMap((type) => ofType([first, ...more], type)),
];

/** Conversions of all goals, and orders. */
export const goalMetrics = byVisitorType(conversions, convertedVisits, revenue, conversionRate);

/** Conversions of one goal. */
export const oneGoalMetrics = byVisitorType(goalConversions, goalConvertedVisits, goalRevenue, goalConversionRate);

/** Orders. */
export const orderMetrics = byVisitorType(
  goalConversions,
  goalConvertedVisits,
  goalRevenue,
  orderSubtotal,
  orderTax,
  orderShipping,
  orderDiscount,
  orderItems,
  orderValue,
  goalConversionRate,
);

/** Carts that were left. */
export const cartMetrics = byVisitorType(
  goalConversions,
  goalConvertedVisits,
  goalRevenue,
  orderItems,
  orderValue,
  goalConversionRate,
);
