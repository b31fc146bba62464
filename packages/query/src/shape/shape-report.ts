import type { Metric, SeriesReport, TableReport } from '@accord/catalog/define';
import { storedMetricsOf } from '../choose-source.ts';
import type { Row } from '../ports.ts';
import type { Question } from '../question.ts';
import type { TableOptions } from '../table-options.ts';
import type { Period } from '../time/period.ts';
import { type ColumnNames, filterRows } from './filter-rows.ts';
import { nameRows } from './name-rows.ts';
import { readFigures } from './read-figures.ts';
import { splitPeriods } from './split-periods.ts';
import type { TableRow } from './table-row.ts';

/** A period's figures of a series report; `isEmpty` where the store holds nothing for it. */
export interface SeriesPeriod {
  period: Period;
  figures: Pick<TableRow, 'figures'>;
  isEmpty: boolean;
}

/** A period's rows of a table report, after the caller's filters. */
export interface TablePeriod {
  period: Period;
  rows: TableRow[];
  /** Rows there are in all, before offset and limit. */
  total: number;
}

/** The figures of each period. A question about one period always has one answer row, of zeros where nothing is. */
export function shapeSeries(question: Question & { report: SeriesReport }, rows: readonly Row[]): SeriesPeriod[] {
  const stored = storedMetricsOf(question.metrics);
  return splitPeriods(question, rows).map(({ period, rows: [row] }) => {
    const figures = readFigures(row ?? {}, stored);
    const isZero = question.periods.length === 1 && [...figures.values()].every((value) => value === 0);
    return { period, figures: { figures }, isEmpty: row === undefined || isZero };
  });
}

/** The rows of each period, named, filtered, sorted and cut as the caller asked. */
export function shapeTable(
  question: Question & { report: TableReport },
  rows: readonly Row[],
  options: TableOptions,
  nameOf: ColumnNames,
): TablePeriod[] {
  const stored = storedMetricsOf(question.metrics);
  return splitPeriods(question, rows).map(({ period, rows: ofPeriod }) => ({
    period,
    ...filterRows(nameRows(ofPeriod, question.report, stored), question.report, options, nameOf),
  }));
}

/** The metrics a caller sees: all, or those named in `show`, without those named in `hide`. */
export function shownMetrics(
  metrics: readonly Metric[],
  show: readonly string[],
  hide: readonly string[],
  nameOf: ColumnNames,
): Metric[] {
  return metrics.filter((metric) => {
    const name = nameOf(metric);
    if (name === undefined) return false;
    return (show.length === 0 || show.includes(name)) && !hide.includes(name);
  });
}
