import type { Metric, Report, SeriesReport, Single, TableReport } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import type { Site } from '@accord/control-db/sites';
import type { Result } from '@accord/kit/result';
import { localDate } from '@accord/kit/time-zone';
import { neededMetrics } from '@accord/query/needed-metrics';
import { type Periods, parsePeriods } from '@accord/query/parse/parse-periods';
import { parseTableOptions } from '@accord/query/parse/parse-table-options';
import type { Refusal } from '@accord/query/parse/refusal';
import type { Question } from '@accord/query/question';
import { parseSegment } from '@accord/query/segment/parse-segment';
import type { Segment } from '@accord/query/segment/segment';
import { metricValue } from '@accord/query/shape/metric-value';
import { shapeSeries, shapeTable, shownMetrics } from '@accord/query/shape/shape-report';
import { type FigureFormat, formatFigure } from '@accord/query/shape/wire/format-figure';
import { prettySeconds } from '@accord/query/shape/wire/pretty-seconds';
import { wireName } from '@accord/query/shape/wire/wire-name';
import { type WireColumns, writeFigures } from '@accord/query/shape/wire/write-figures';
import { writeTable } from '@accord/query/shape/wire/write-table';
import { needsLevels, type TableOptions } from '@accord/query/table-options';
import { type ApiAnswer, NOTHING } from './api-answer.ts';
import { type ApiCall, askedSites, required } from './api-call.ts';

const SURFACE = 'reporting-api';
/** Sites whose reports one call asks for at the same time. */
const SITES_AT_ONCE = 4;

/** @throws AccordError bad-parameter for what could not be read */
export function accepted<Value>(read: Result<Value, Refusal>): Value {
  if (read.ok) return read.value;
  throw new AccordError('bad-parameter', read.error.problem, { [read.error.parameter]: read.error.problem });
}

/** Answers one report of one site; maps over sites and periods are built around it. */
type AnswerSite = (call: ApiCall, asked: Asked) => Promise<ApiAnswer>;

/** What is asked about in a call for one site. */
interface Asked {
  site: Site;
  periods: Periods;
  segment: Segment;
}

async function answerSites(call: ApiCall, answer: AnswerSite): Promise<ApiAnswer> {
  const { sites, isList } = askedSites(call);
  const segment = accepted(parseSegment(call.parameters.text('segment') ?? ''));
  const [period, date] = [required(call, 'period'), required(call, 'date')];
  const answerOne = (site: Site): Promise<ApiAnswer> =>
    answer(call, {
      site,
      periods: accepted(parsePeriods(period, date, localDate(site.timeZone, call.parts.clock.now()))),
      segment,
    });
  const [only] = sites;
  if (!isList && only !== undefined) return answerOne(only);
  const entries: [string, ApiAnswer][] = [];
  for (let at = 0; at < sites.length; at += SITES_AT_ONCE) {
    const some = sites.slice(at, at + SITES_AT_ONCE);
    const answers = await Promise.all(some.map(answerOne));
    for (const [index, { siteId }] of some.entries()) entries.push([String(siteId), answers[index] ?? NOTHING]);
  }
  return { kind: 'map', by: 'idSite', entries };
}

function questionOf<R extends Report>(
  report: R,
  { site, periods, segment }: Asked,
  shown: readonly Metric[],
  levels: 1 | 2,
): Question & { report: R } {
  const { orgId, siteId, timeZone, compat } = site;
  return {
    report,
    metrics: neededMetrics(report, shown),
    orgId,
    siteId,
    timeZone,
    compat,
    periods: periods.periods,
    uniques: 'daily-sum',
    levels,
    segment,
  };
}

/** One answer, or a map over periods where several were asked for. */
function byPeriod(periods: Periods, answers: readonly (readonly [string, ApiAnswer])[]): ApiAnswer {
  const [only] = answers;
  return periods.isList || only === undefined ? { kind: 'map', by: 'date', entries: answers } : only[1];
}

function figureFormat(call: ApiCall): FigureFormat {
  const asked = call.parameters.text('format_metrics') ?? 'bc';
  return asked === '0' || asked === '1' || asked === 'all' ? asked : 'bc';
}

const answerSeries =
  (report: SeriesReport): AnswerSite =>
  async (call, asked) => {
    const { parameters } = call;
    const { periods } = asked;
    const show = [...parameters.list('columns'), ...parameters.list('showColumns')];
    const nameOf = (metric: Metric) => metric.wire;
    const metrics = shownMetrics(report.metrics, show, parameters.list('hideColumns'), nameOf);
    const question = questionOf(report, asked, metrics, 1);
    const rows = await call.runner.run(question, SURFACE, call.signal);
    const columns: WireColumns = { metrics, nameOf, format: figureFormat(call) };
    const answers = shapeSeries(question, rows).map(({ period, figures, isEmpty }): [string, ApiAnswer] => {
      // COMPAT: in a map, a period without visits is an empty list; asked for alone it is a row of zeros.
      if (isEmpty && periods.isList) return [period.label, NOTHING];
      return [period.label, { kind: 'row', row: writeFigures(figures, columns) }];
    });
    return byPeriod(periods, answers);
  };

const answerSingle =
  (report: SeriesReport, { metric, isPretty }: Single): AnswerSite =>
  async (call, asked) => {
    const question = questionOf(report, asked, [metric], 1);
    const rows = await call.runner.run(question, SURFACE, call.signal);
    const answers = shapeSeries(question, rows).map(({ period, figures }): [string, ApiAnswer] => {
      const value = metricValue(figures, metric);
      return [
        period.label,
        { kind: 'value', value: isPretty ? prettySeconds(value) : formatFigure(metric, value, 'bc') },
      ];
    });
    return byPeriod(asked.periods, answers);
  };

const answerTable =
  (report: TableReport, options: TableOptions): AnswerSite =>
  async (call, asked) => {
    const { parameters } = call;
    const question = questionOf(report, asked, report.metrics, needsLevels(options));
    const nameOf = (metric: Metric) => wireName(question, metric);
    const metrics = shownMetrics(
      report.metrics,
      parameters.list('showColumns'),
      parameters.list('hideColumns'),
      nameOf,
    );
    const columns: WireColumns = { metrics, nameOf, format: figureFormat(call) };
    const figures = ['label', ...metrics.flatMap((metric) => nameOf(metric) ?? [])];
    const rows = await call.runner.run(question, SURFACE, call.signal);
    const answers = shapeTable(question, rows, options, nameOf).map(({ period, rows: shown }): [string, ApiAnswer] => [
      period.label,
      { kind: 'rows', rows: writeTable(shown, columns, options), figures },
    ]);
    return byPeriod(asked.periods, answers);
  };

/** A table, or what `idSubtable` asks for instead: another report, or the rows below a row of one. */
function answerAsked(call: ApiCall, report: TableReport): Promise<ApiAnswer> {
  const options = accepted(parseTableOptions(call.parameters));
  const { subtable } = options;
  const part = subtable === undefined ? undefined : report.parts?.[String(subtable)];
  if (part !== undefined) {
    return answerSites(call, answerTable(part, { ...options, subtable: undefined, hidesSubtableIds: true }));
  }
  const asked = subtable === undefined ? report : (report.rowsBelow ?? report);
  return answerSites(call, answerTable(asked, options));
}

/** Answers the rows below the row `idSubtable` of a report. @throws AccordError */
export function answerBelow(call: ApiCall, report: TableReport): Promise<ApiAnswer> {
  required(call, 'idSubtable');
  return answerSites(call, answerTable(report, accepted(parseTableOptions(call.parameters))));
}

/** Answers a report of the catalog for the sites and periods that the call asks for. @throws AccordError */
export function answerReport(call: ApiCall, report: Report): Promise<ApiAnswer> {
  return report.kind === 'series' ? answerSites(call, answerSeries(report)) : answerAsked(call, report);
}

/** Answers one figure of a series report alone. @throws AccordError */
export function answerFigure(call: ApiCall, report: SeriesReport, single: Single): Promise<ApiAnswer> {
  return answerSites(call, answerSingle(report, single));
}
