import { addFigures, type TableRow } from '../table-row.ts';

/** One row with the figures of all of these put together, each the way its metric rolls up. */
export function totalsRow(rows: readonly TableRow[], label: string): TableRow {
  const all: TableRow = { label, key: label, figures: new Map(), metadata: {}, children: [] };
  for (const row of rows) addFigures(all, row.figures);
  const columns = new Map<string, number>();
  for (const { nested } of rows) {
    for (const [column, value] of Object.entries(nested ?? {}))
      if (typeof value === 'number') columns.set(column, (columns.get(column) ?? 0) + value);
  }
  return columns.size === 0 ? all : { ...all, nested: Object.fromEntries(columns) };
}
