import type { Metric } from '@accord/catalog/define';
import { metricValue } from './metric-value.ts';
import type { TableRow } from './table-row.ts';

/** Reads a column of a row by the name the caller knows. */
export type ColumnValue = (row: TableRow) => string | number;

/** How to read the column `name`: `label` or one of the metrics' names; undefined where there is no such column. */
export function columnValue(
  name: string,
  metrics: readonly Metric[],
  nameOf: (metric: Metric) => string | undefined,
): ColumnValue | undefined {
  if (name === 'label') return (row) => row.label;
  const metric = metrics.find((one) => nameOf(one) === name);
  return metric === undefined ? undefined : (row) => metricValue(row, metric);
}
