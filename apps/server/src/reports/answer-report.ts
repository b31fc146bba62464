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
import { metricValue } from '@accord/query/shape/metric-value';
import { shapeSeries, shapeTable, shownMetrics } from '@accord/query/shape/shape-report';
import type { FigureFormat } from '@accord/query/shape/wire/format-figure';
import { prettySeconds } from '@accord/query/shape/wire/pretty-seconds';
import { wireName } from '@accord/query/shape/wire/wire-name';
import { type WireColumns, writeFigures } from '@accord/query/shape/wire/write-figures';
import { writeTable } from '@accord/query/shape/wire/write-table';
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
type AnswerSite = (call: ApiCall, site: Site, periods: Periods) => Promise<ApiAnswer>;

async function answerSites(call: ApiCall, answer: AnswerSite): Promise<ApiAnswer> {
  const { sites, isList } = askedSites(call);
  if ((call.parameters.text('segment') ?? '') !== '') {
    throw new AccordError('not-supported', 'Segments are not available yet. Leave out the parameter segment.');
  }
  const [period, date] = [required(call, 'period'), required(call, 'date')];
  const answerOne = (site: Site): Promise<ApiAnswer> =>
    answer(call, site, accepted(parsePeriods(period, date, localDate(site.timeZone, call.parts.clock.now()))));
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
  site: Site,
  periods: Periods,
  shown: readonly Metric[],
): Question & { report: R } {
  const { orgId, siteId, timeZone } = site;
  return {
    report,
    metrics: neededMetrics(report, shown),
    orgId,
    siteId,
    timeZone,
    periods: periods.periods,
    uniques: 'daily-sum',
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
  async (call, site, periods) => {
    const { parameters } = call;
    const show = [...parameters.list('columns'), ...parameters.list('showColumns')];
    const nameOf = (metric: Metric) => metric.wire;
    const metrics = shownMetrics(report.metrics, show, parameters.list('hideColumns'), nameOf);
    const question = questionOf(report, site, periods, metrics);
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
  async (call, site, periods) => {
    const question = questionOf(report, site, periods, [metric]);
    const rows = await call.runner.run(question, SURFACE, call.signal);
    const answers = shapeSeries(question, rows).map(({ period, figures }): [string, ApiAnswer] => {
      const value = metricValue(figures, metric);
      return [period.label, { kind: 'value', value: isPretty ? prettySeconds(value) : value }];
    });
    return byPeriod(periods, answers);
  };

const answerTable =
  (report: TableReport): AnswerSite =>
  async (call, site, periods) => {
    const { parameters } = call;
    const options = accepted(parseTableOptions(parameters));
    const question = questionOf(report, site, periods, report.metrics);
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
    return byPeriod(periods, answers);
  };

/** Answers a report of the catalog for the sites and periods that the call asks for. @throws AccordError */
export function answerReport(call: ApiCall, report: Report): Promise<ApiAnswer> {
  return answerSites(call, report.kind === 'series' ? answerSeries(report) : answerTable(report));
}

/** Answers one figure of a series report alone. @throws AccordError */
export function answerFigure(call: ApiCall, report: SeriesReport, single: Single): Promise<ApiAnswer> {
  return answerSites(call, answerSingle(report, single));
}
