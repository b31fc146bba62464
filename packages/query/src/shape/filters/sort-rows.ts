import type { Metric } from '@accord/catalog/define';
import { metricValue } from '../metric-value.ts';
import type { TableRow } from '../table-row.ts';

const byKey = (a: TableRow, b: TableRow): number => {
  const x = a.key.toLowerCase();
  const y = b.key.toLowerCase();
  return x < y ? -1 : x > y ? 1 : 0;
};

export interface Order {
  /** 'label' sorts by name. */
  by: Metric | 'label';
  isUp: boolean;
  /** Decides between rows that are equal; 'label' where left out. */
  thenBy?: Metric;
}

/** A sorted copy, trees at every level; rows that stay equal keep their order. "Others" stays last. */
export function sortRows(rows: readonly TableRow[], order: Order): TableRow[] {
  const { by, thenBy } = order;
  const up = order.isUp ? 1 : -1;
  const compare = (a: TableRow, b: TableRow): number => {
    if (by === 'label') return up * byKey(a, b);
    const first = up * (metricValue(a, by) - metricValue(b, by));
    if (first !== 0) return first;
    return thenBy === undefined ? byKey(a, b) : metricValue(b, thenBy) - metricValue(a, thenBy);
  };
  return rows
    .map((row) => (row.children.length === 0 ? row : { ...row, children: sortRows(row.children, order) }))
    .sort((a, b) => Number(a.isOthers ?? false) - Number(b.isOthers ?? false) || compare(a, b));
}
