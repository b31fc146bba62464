import type { ReportAnswer, ReportColumn } from '@accord/contract/reports';
import { computeDelta, type Delta } from './delta.ts';
import { numberIn } from './format-value.ts';
import { codeIn, countsByLabel } from './rank-rows.ts';

export interface TableCell {
  value: number | null;
  /** Of the days before; null when unknown. */
  before: number | null;
  delta: Delta | null;
}

export interface TableRow {
  label: string;
  code: string | null;
  /** Share of the largest figure in the main column, 0…1. */
  share: number;
  /** In the order of the columns. */
  cells: readonly TableCell[];
}

/** Shapes a table report into rows of `columns`, each figure with its change; `mainId` is the column of the bars. */
export function tableRows(
  answer: ReportAnswer,
  columns: readonly ReportColumn[],
  mainId: string,
  compared: ReportAnswer | null,
): readonly TableRow[] {
  const rows = answer.periods[0]?.rows ?? [];
  const most = Math.max(0, ...rows.map((row) => numberIn(row, mainId) ?? 0));
  const lookup = (column: string) => countsByLabel(compared?.periods[0], column);
  // Of a page, only the visits that began there can bounce there.
  const hasEntries = answer.columns.some(({ id }) => id === 'entries');
  const visitsBefore = lookup('visits');
  const entriesBefore = lookup('entries');
  const sides = columns.map(({ id }) => lookup(id));
  return rows.map((row): TableRow => {
    const label = String(row.label ?? '');
    const cells = columns.map((column, index): TableCell => {
      const value = numberIn(row, column.id);
      if (compared === null) return { value, before: null, delta: null };
      const before = sides[index]?.(label) ?? null;
      const base = column.id === 'bounceRate' && hasEntries ? entriesBefore(label) : visitsBefore(label);
      const delta = computeDelta(column, value, before, base);
      return { value, before, delta };
    });
    return { label, code: codeIn(row), share: most === 0 ? 0 : (numberIn(row, mainId) ?? 0) / most, cells };
  });
}
