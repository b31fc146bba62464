import type { Metric } from '@accord/catalog/define';
import type { TableRow } from './table-row.ts';

/** The exact value of a metric of a row; ratios are formed here, 0 where the divisor is 0. */
export function metricValue(row: Pick<TableRow, 'figures' | 'totals'>, metric: Metric): number {
  if (metric.kind === 'share') {
    const total = row.totals?.get(metric.of) ?? 0;
    return total === 0 ? 0 : metricValue(row, metric.of) / total;
  }
  if (metric.kind === 'sum') return metric.of.reduce((sum, one) => sum + metricValue(row, one), 0);
  if (metric.kind !== 'ratio') return row.figures.get(metric) ?? 0;
  const per = metricValue(row, metric.per);
  return per === 0 ? 0 : metricValue(row, metric.of) / per;
}
