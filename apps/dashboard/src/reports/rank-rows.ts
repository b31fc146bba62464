import type { ReportAnswer, ReportColumn, ReportPeriod, ReportRow } from '@accord/contract/reports';
import { computeDelta, type Delta } from './delta.ts';
import { numberIn } from './format-value.ts';

export interface RankRow {
  label: string;
  /** Two letters of a country; null for what is none. */
  code: string | null;
  value: number | null;
  /** Share of the largest value of the list, 0…1. */
  share: number;
  delta: Delta | null;
  /** Further figures in the order of `columns`. */
  more: (number | null)[];
}

export interface RankList {
  dimension: string;
  main: ReportColumn;
  more: readonly ReportColumn[];
  rows: readonly RankRow[];
  totalRows: number;
}

/**
 * Shapes a table report into a ranked list: the column it is ranked by, the change against the days before, and further
 * columns. Null when the answer has no figure to rank by. A label that is not among the rows before is new only when
 * those rows are all there are; else its change is unknown.
 */
export function rankRows(
  answer: ReportAnswer,
  mainId: string,
  moreIds: readonly string[],
  compared: ReportAnswer | null,
): RankList | null {
  const metrics = answer.columns.filter((column) => column.kind === 'metric');
  const main = metrics.find((column) => column.id === mainId) ?? metrics[0];
  if (main === undefined) return null;
  const more = moreIds.flatMap((id) => metrics.find((column) => column.id === id) ?? []);
  const period = answer.periods[0];
  const most = Math.max(0, ...(period?.rows ?? []).map((row) => numberIn(row, main.id) ?? 0));
  const before = compared === null ? null : countsByLabel(compared.periods[0], main.id);
  const rows = (period?.rows ?? []).map((row): RankRow => {
    const label = String(row.label ?? '');
    const value = numberIn(row, main.id);
    return {
      label,
      code: codeIn(row),
      value,
      share: most === 0 ? 0 : (value ?? 0) / most,
      delta: before === null ? null : computeDelta(main, value, before(label)),
      more: more.map((column) => numberIn(row, column.id)),
    };
  });
  const dimension = answer.columns.find((column) => column.kind === 'dimension')?.label ?? '';
  return { dimension, main, more, rows, totalRows: period?.totalRows ?? rows.length };
}

/** Looks a label up; what is not in a complete list counts 0, what is not in a cut one is unknown. */
export function countsByLabel(period: ReportPeriod | undefined, column: string): (label: string) => number | null {
  const counts = new Map((period?.rows ?? []).map((row) => [String(row.label ?? ''), numberIn(row, column)]));
  const isComplete = period !== undefined && period.rows.length >= period.totalRows;
  return (label) => counts.get(label) ?? (isComplete ? 0 : null);
}

/** The country's code of a row that is a country. */
export function codeIn(row: ReportRow): string | null {
  const { code } = row;
  return typeof code === 'string' && /^[a-z]{2}$/i.test(code) && code !== 'xx' ? code.toUpperCase() : null;
}
