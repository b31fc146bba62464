import type { Metric } from '@accord/catalog/define';
import { metricValue } from '../metric-value.ts';
import type { TableRow } from '../table-row.ts';

const OTHERS = 'Others';

/** What of the rows below becomes columns. */
export interface Pivot {
  metric: Metric;
  /** Columns at most; what is in none of them is put together as `Others`. */
  limit: number;
}

/**
 * The rows with one column for each label below them: the labels with most come first, and only figures are left. A row
 * without such a label has 0.
 */
export function pivotRows(rows: readonly TableRow[], { metric, limit }: Pivot): TableRow[] {
  const totals = new Map<string, number>();
  for (const { children } of rows) {
    for (const child of children) totals.set(child.label, (totals.get(child.label) ?? 0) + metricValue(child, metric));
  }
  const labels = [...totals].sort(([, one], [, other]) => other - one).map(([label]) => label);
  const shown = labels.slice(0, limit);
  const hasOthers = labels.length > shown.length;
  return rows.map((row) => {
    const columns = new Map(shown.map((label) => [label, 0]));
    if (hasOthers) columns.set(OTHERS, 0);
    for (const child of row.children) {
      const column = columns.has(child.label) && child.label !== OTHERS ? child.label : OTHERS;
      columns.set(column, (columns.get(column) ?? 0) + metricValue(child, metric));
    }
    const nested = Object.fromEntries([...columns].map(([label, value]) => [label, Math.round(value * 100) / 100]));
    return { ...row, nested, children: [], hasMore: false };
  });
}
