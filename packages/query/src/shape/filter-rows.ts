import type { Metric, TableReport } from '@accord/catalog/define';
import type { TableOptions } from '../table-options.ts';
import { columnValue } from './column-value.ts';
import { rowsAtPaths, rowsOfSubtable } from './filters/find-rows.ts';
import { flattenRows } from './filters/flatten-rows.ts';
import { keepBranches, keepMatching } from './filters/keep-matching.ts';
import { keepPopulated } from './filters/keep-populated.ts';
import { type Pivot, pivotRows } from './filters/pivot-rows.ts';
import { type Order, sortRows } from './filters/sort-rows.ts';
import { totalsRow } from './filters/totals-row.ts';
import { truncateRows } from './filters/truncate-rows.ts';
import { metricValue } from './metric-value.ts';
import type { TableRow } from './table-row.ts';

/** How the caller names the columns: wire names or those of /api/v1. */
export type ColumnNames = (metric: Metric) => string | undefined;

/** The metric by which the wire format orders a tree before anything else. */
const visitsOf = (report: TableReport): Metric | undefined =>
  report.metrics.find((metric) => metric.wire === 'nb_visits');

/** COMPAT: rows equal in visits are ordered by name, rows equal in anything else by visits, then as the tree has them. */
function orderBy(report: TableReport, by: Metric | 'label', isUp: boolean): Order {
  const visits = visitsOf(report);
  if (by === 'label' || by === visits || visits === undefined) return { by, isUp };
  return { by, isUp, thenBy: visits };
}

function orderOf(report: TableReport, options: TableOptions, nameOf: ColumnNames): Order {
  if (options.sortColumn === 'label') return { by: 'label', isUp: options.sortsUp };
  const { sortColumn } = options;
  const asked = sortColumn === undefined ? undefined : report.metrics.find((metric) => nameOf(metric) === sortColumn);
  return orderBy(report, asked ?? report.sort, asked === undefined ? false : options.sortsUp);
}

/** Rows with what the report is about; on all levels, or on the first alone. */
function keepRows(rows: readonly TableRow[], report: TableReport, keepsBelow: boolean): TableRow[] {
  const { keep } = report;
  if (keep === undefined) return [...rows];
  const kept = rows.filter((row) => metricValue(row, keep) > 0);
  if (keepsBelow) return kept;
  return kept.map((row) =>
    row.children.length === 0 ? row : { ...row, children: keepRows(row.children, report, keepsBelow) },
  );
}

/** What of the rows below the caller wants as columns; nothing where the report has no such rows. */
function pivotOf(
  { dimension, column, limit }: NonNullable<TableOptions['pivot']>,
  report: TableReport,
  nameOf: ColumnNames,
): Pivot | undefined {
  const metric = report.metrics.find((one) => nameOf(one) === column) ?? visitsOf(report) ?? report.sort;
  return report.below?.dimension.wire === dimension ? { metric, limit } : undefined;
}

/** The rows a caller asked for, of how many there are in all before offset and limit. */
export interface FilteredRows {
  rows: TableRow[];
  total: number;
}

/** Passes of a table in the wire format's order (reporting-api §1): pivot, totals, flatten, match, sort, truncate, limit, label. */
export function filterRows(
  named: readonly TableRow[],
  report: TableReport,
  options: TableOptions,
  nameOf: ColumnNames,
): FilteredRows {
  const isFixed = report.dimension.naming === 'bucket';
  let rows = keepRows(named, report, options.keepsBelow).filter((row) => options.showsUnused || row.isUnused !== true);
  if (!isFixed) rows = sortRows(rows, orderBy(report, visitsOf(report) ?? report.sort, false));
  if (options.subtable !== undefined) rows = rowsOfSubtable(rows, options.subtable);
  const pivot = options.pivot && pivotOf(options.pivot, report, nameOf);
  if (pivot !== undefined) rows = pivotRows(rows, pivot);
  const totals = options.totalsLabel === undefined ? [] : [totalsRow(rows, options.totalsLabel)];
  if (options.isFlat) rows = flattenRows(rows, report, options.includesAggregateRows);
  for (const [pattern, keep] of [
    [options.pattern, keepMatching],
    [options.patternRecursive, keepBranches],
  ] as const) {
    const read = pattern && columnValue(pattern.column, report.metrics, nameOf);
    if (pattern !== undefined && read !== undefined) rows = keep(rows, read, pattern.expression);
  }
  if (options.lowPopulation !== undefined) {
    const read = columnValue(options.lowPopulation.column, report.metrics, nameOf);
    if (read !== undefined) rows = keepPopulated(rows, read, options.lowPopulation.least);
  }
  if (!isFixed || options.sortColumn !== undefined) rows = sortRows(rows, orderOf(report, options, nameOf));
  if (options.labelPaths !== undefined) {
    const found = rowsAtPaths(rows, options.labelPaths, options.numbersLabels);
    return { rows: found, total: found.length };
  }
  if (options.truncate !== undefined) rows = truncateRows(rows, options.truncate);
  const total = rows.length;
  const end = options.offset + options.limit;
  const shown = rows.slice(options.offset, end);
  const others = rows.at(-1);
  if (options.keepsSummaryRow && others?.isOthers && !shown.includes(others)) shown.push(others);
  return { rows: [...shown, ...totals], total };
}
