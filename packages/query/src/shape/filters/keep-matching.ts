import type { ColumnValue } from '../column-value.ts';
import type { TableRow } from '../table-row.ts';

/** Text beyond this is not searched: it bounds the work of a pattern. */
const LONGEST = 512;

const matches = (value: string | number, expression: RegExp): boolean =>
  expression.test(String(value).slice(0, LONGEST));

/** Rows whose column matches. */
export const keepMatching = (rows: readonly TableRow[], read: ColumnValue, expression: RegExp): TableRow[] =>
  rows.filter((row) => matches(read(row), expression));

/** Rows whose column matches, or that lead to such rows; what lies beside the way is left out. */
export function keepBranches(rows: readonly TableRow[], read: ColumnValue, expression: RegExp): TableRow[] {
  return rows.flatMap((row) => {
    const children = keepBranches(row.children, read, expression);
    if (children.length > 0) return [{ ...row, children }];
    return matches(read(row), expression) ? [row] : [];
  });
}
