import type { Metric, TableReport } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import { reports } from '@accord/catalog/generated/reports';
import type { Periods } from '@accord/query/parse/parse-periods';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import { parseTableOptions } from '@accord/query/parse/parse-table-options';
import { metricValue } from '@accord/query/shape/metric-value';
import { shapeTable, type TablePeriod } from '@accord/query/shape/shape-report';
import { addFigures, type TableRow } from '@accord/query/shape/table-row';
import { formatFigure } from '@accord/query/shape/wire/format-figure';
import { wireName } from '@accord/query/shape/wire/wire-name';
import { PLAIN_TABLE } from '@accord/query/table-options';
import { type IsoDate, isIsoDate } from '@accord/query/time/iso-date';
import { shiftDate } from '@accord/query/time/period';
import { type Asked, accepted, answerSites, questionOf } from '../answer-sites.ts';
import type { WireRow } from '../api-answer.ts';
import { type ApiCall, type ApiMethod, required } from '../api-call.ts';
import { callWith } from '../call-with.ts';
import { chooseVariant } from '../choose-variant.ts';

const SURFACE = 'reporting-api';
/** Periods before the one that is asked for alone, so that there is something to compare with. */
const PERIODS_BEFORE = 29;
/** Rows that are followed where the call names none. */
const TOP_ROWS = 5;
const MOST_LABELS = 50;

/** A row through the periods: undefined where it has nothing. */
type Path = readonly (TableRow | undefined)[];

function tableOf(call: ApiCall): TableReport {
  const wire = `${required(call, 'apiModule')}.${required(call, 'apiAction')}`;
  const report = reports.find((one) => one.wire === wire);
  if (report?.kind !== 'table') {
    throw new AccordError('bad-parameter', `The report '${wire.slice(0, 100)}' has no rows that can be followed.`);
  }
  return chooseVariant(call, report as TableReport);
}

/** Several periods, whatever the call says: the days of a range, or those before the one that is asked for. */
function spread(kind: string, { periods, isList }: Periods, today: IsoDate): Periods {
  const [first, last] = [periods[0], periods.at(-1)];
  if (isList || first === undefined || last === undefined) return { periods, isList };
  const isRange = kind === 'range';
  const from = isRange ? first.first : shiftDate(first.kind as 'day', first.first, -PERIODS_BEFORE);
  if (!isIsoDate(from)) throw new AccordError('bad-parameter', "'date' is too early to look back from.");
  return accepted(parsePeriods(isRange ? 'day' : kind, `${from},${last.last}`, today));
}

/** The rows with most of the metric over all periods, one label each. */
function topLabels(periods: readonly TablePeriod[], by: Metric): string[] {
  const sums = new Map<string, TableRow>();
  for (const row of periods.flatMap(({ rows }) => rows)) {
    const sum = sums.get(row.label) ?? { ...row, figures: new Map() };
    addFigures(sum, row.figures);
    sums.set(row.label, sum);
  }
  const most = [...sums.values()].sort((one, other) => metricValue(other, by) - metricValue(one, by));
  return most.slice(0, TOP_ROWS).map(({ label }) => label);
}

const read = (row: TableRow | undefined, metric: Metric): number => (row === undefined ? 0 : metricValue(row, metric));

/** The least and the most that a row had, and how much more or less it has at the end; none without a beginning. */
function describe(path: Path, metric: Metric, name: string): WireRow {
  const values = path.map((row) => read(row, metric));
  const [first = 0, last = 0] = [values[0], values.at(-1)];
  const percent = first === 0 ? undefined : Math.round(((last - first) / first) * 1000) / 10;
  return {
    name,
    min: formatFigure(metric, Math.min(...values), 'bc'),
    max: formatFigure(metric, Math.max(...values), 'bc'),
    ...(percent === undefined ? {} : { change: `${percent < 0 ? '' : '+'}${percent}%` }),
  };
}

async function evolve(call: ApiCall, asked: Asked): Promise<WireRow> {
  const report = tableOf(call);
  const labels = call.parameters.list('label');
  if (labels.length > MOST_LABELS) {
    throw new AccordError('bad-parameter', `At most ${MOST_LABELS} rows can be followed at once.`);
  }
  const paths = labels.map(
    (label) => accepted(parseTableOptions(callWith(call, { label }).parameters)).labelPaths?.[0] ?? [],
  );
  const question = questionOf(call, report, asked, report.metrics, paths.some(({ length }) => length > 1) ? 2 : 1);
  const nameOf = (metric: Metric) => wireName(question, metric);
  const shown = report.metrics.filter((metric) => nameOf(metric) !== undefined);
  const column = call.parameters.text('column') || nameOf(report.sort);
  const chosen = shown.find((metric) => nameOf(metric) === column);
  if (chosen === undefined)
    throw new AccordError('bad-parameter', `The report has no column '${column?.slice(0, 60)}'.`);

  // PERF: one question for all rows and periods; each row is picked out of its answer.
  const answered = await call.runner.run(question, SURFACE, call.signal);
  const whole = { ...PLAIN_TABLE, limit: Number.POSITIVE_INFINITY };
  const follow = (labelPath: readonly string[]): Path =>
    shapeTable(question, answered, { ...whole, labelPaths: [labelPath] }, nameOf).map(({ rows: [row] }) => row);
  const dates = question.periods.map(({ label }) => label);
  const dimension = report.dimension.label;

  const [only] = paths;
  if (paths.length === 1 && only !== undefined) {
    const path = follow(only);
    const metrics = (call.parameters.text('column') ?? '') === '' ? shown : [chosen];
    const named = metrics.flatMap((metric) => nameOf(metric) ?? []);
    const figures = (row: TableRow): WireRow =>
      Object.fromEntries(metrics.map((metric, at) => [named[at] ?? '', formatFigure(metric, read(row, metric), 'bc')]));
    const found = path.find((row) => row !== undefined);
    const logo = found?.metadata.logo;
    return {
      label: found?.label ?? only.join(' > '),
      ...(logo === undefined ? {} : { logo }),
      reportData: Object.fromEntries(
        path.map((row, at) => [dates[at] ?? '', row === undefined ? [] : [{ label: row.label, ...figures(row) }]]),
      ),
      metadata: {
        metrics: Object.fromEntries(
          metrics.map((metric, at) => [named[at] ?? '', describe(path, metric, metric.label)]),
        ),
        dimension,
      },
    };
  }
  const top = paths.length > 0 ? [] : topLabels(shapeTable(question, answered, whole, nameOf), chosen);
  const followed = (paths.length > 0 ? paths : top.map((label) => [label])).map((path) => ({
    path,
    rows: follow(path),
  }));
  const appends = call.parameters.text('legendAppendMetric') !== '0';
  const legend = followed.map(({ path, rows }) => {
    const name = rows.find((row) => row !== undefined)?.label ?? path.join(' > ');
    return appends ? `${name} (${chosen.label})` : name;
  });
  const columnAt = (at: number): string => `${column}_${at}`;
  return {
    column: column ?? '',
    reportData: Object.fromEntries(
      dates.map((date, at) => [
        date,
        [
          Object.fromEntries(
            followed.map(({ rows }, n) => [columnAt(n), formatFigure(chosen, read(rows[at], chosen), 'bc')]),
          ),
        ],
      ]),
    ),
    metadata: {
      metrics: Object.fromEntries(
        followed.map(({ rows }, n) => [columnAt(n), describe(rows, chosen, legend[n] ?? '')]),
      ),
      columns: Object.fromEntries(legend.map((name, n) => [columnAt(n), name])),
      dimension,
    },
  };
}

/** How rows of a report change from period to period: one of them with all its figures, or several by one figure. */
export const apiGetRowEvolution: ApiMethod = {
  wire: 'API.getRowEvolution',
  answer: (call) =>
    answerSites(call, async (_, asked) => {
      const today = asked.periods.periods.at(-1)?.last ?? '';
      const periods = spread(required(call, 'period'), asked.periods, today);
      return { kind: 'row', row: await evolve(call, { ...asked, periods }) };
    }),
};
