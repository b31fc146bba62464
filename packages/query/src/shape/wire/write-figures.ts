import type { Metric } from '@accord/catalog/define';
import { isBlankable } from '../../compile/is-blankable.ts';
import { metricValue } from '../metric-value.ts';
import type { TableRow } from '../table-row.ts';
import { type FigureFormat, formatFigure } from './format-figure.ts';
import type { WireRow } from './wire-row.ts';

/** Which columns are written, under which names, and how. */
export interface WireColumns {
  metrics: readonly Metric[];
  nameOf(metric: Metric): string | undefined;
  format: FigureFormat;
  /** Figures without rows: what counts nothing is 0 rather than left out. */
  isWhole?: true;
}

/** Metrics of an optional source are left out of rows in which none of them counts anything. */
function isAbsent(row: Pick<TableRow, 'figures' | 'totals'>, metric: Metric): boolean {
  if (metric.kind === 'ratio' || metric.kind === 'share' || metric.kind === 'sum') return false;
  if ((metric.rollUp === 'leaf' || isBlankable(metric)) && !row.figures.has(metric)) return true;
  if (!metric.source.isOptional) return false;
  return ![...row.figures].some(([one, value]) => one.source === metric.source && value !== 0);
}

/** The figures of a row under their wire names. */
export function writeFigures(
  row: Pick<TableRow, 'figures' | 'totals'>,
  { metrics, nameOf, format, isWhole }: WireColumns,
): WireRow {
  const written: WireRow = {};
  for (const metric of metrics) {
    const name = nameOf(metric);
    if (name !== undefined && (isWhole === true || !isAbsent(row, metric)))
      written[name] = formatFigure(metric, metricValue(row, metric), format);
  }
  return written;
}

const isUsed = (metric: Metric, rows: readonly Pick<TableRow, 'figures'>[]): boolean => {
  if (metric.kind === 'ratio') return isUsed(metric.per, rows);
  if (metric.kind !== 'counted' || metric.hidesUnused !== true) return true;
  return rows.some(({ figures }) => (figures.get(metric) ?? 0) !== 0);
};

/** The columns without those that hide where no row has any of them. */
export const usedColumns = (columns: WireColumns, rows: readonly Pick<TableRow, 'figures'>[]): WireColumns => ({
  ...columns,
  metrics: columns.metrics.filter((metric) => isUsed(metric, rows)),
});
