import { addFigures, type TableRow } from '../table-row.ts';

/** Rows after the first `count` become one row "Others" with their figures put together. */
export function truncateRows(rows: readonly TableRow[], count: number): TableRow[] {
  if (rows.length <= count) return [...rows];
  const others: TableRow = {
    label: 'Others',
    key: 'Others',
    figures: new Map(),
    metadata: {},
    children: [],
    isOthers: true,
  };
  for (const row of rows.slice(count)) addFigures(others, row.figures);
  return [...rows.slice(0, count), others];
}
