import type { ColumnValue } from '../column-value.ts';
import type { TableRow } from '../table-row.ts';

/** Share of the column's total under which a row counts as small when no bound is given. */
const SMALL_SHARE = 0.02;

/** Rows whose column is at least `least`; with 0, at least two hundredths of the column's total. */
export function keepPopulated(rows: readonly TableRow[], read: ColumnValue, least: number): TableRow[] {
  const values = rows.map((row) => Number(read(row)));
  const bound = least > 0 ? least : values.reduce((sum, value) => sum + value, 0) * SMALL_SHARE;
  return rows.filter((_, at) => (values[at] ?? 0) >= bound);
}
