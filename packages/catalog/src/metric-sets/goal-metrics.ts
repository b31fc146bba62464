import type { CountedMetric, Metric, RatioMetric, Source } from '../define.ts';
import conversionRate from '../metrics/conversion-rate.ts';
import conversions from '../metrics/conversions.ts';
import convertedVisits from '../metrics/converted-visits.ts';
import revenue from '../metrics/revenue.ts';
import visits from '../metrics/visits.ts';
import newVisits from '../sources/new-visits.ts';
import returningVisits from '../sources/returning-visits.ts';

/** Conversions of one kind of visitor only. */
function metricsOf(source: Source, id: 'new' | 'returning', column: 'New' | 'Returning'): Metric[] {
  const counted = (metric: CountedMetric): CountedMetric => ({
    ...metric,
    id: `${metric.id}-${id}`,
    column: `${metric.column}${column}`,
    wire: `${metric.wire}_${id}_visit`,
    label: `${metric.label} (${id})`,
    source,
  });
  const rate: RatioMetric = {
    ...conversionRate,
    id: `${conversionRate.id}-${id}`,
    column: `${conversionRate.column}${column}`,
    wire: `${conversionRate.wire}_${id}_visit`,
    label: `${conversionRate.label} (${id})`,
    of: counted(convertedVisits),
    per: counted(visits),
  };
  return [...[conversions, convertedVisits, revenue].map(counted), rate];
}

/** Conversions of all visits, then of new and of returning visitors. */
export const goalMetrics = [
  conversions as Metric,
  convertedVisits,
  revenue,
  conversionRate,
  ...metricsOf(newVisits, 'new', 'New'),
  ...metricsOf(returningVisits, 'returning', 'Returning'),
] as const;
