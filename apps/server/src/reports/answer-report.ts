import type { Metric, Report, SeriesReport, Single, TableReport } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import { parseTableOptions } from '@accord/query/parse/parse-table-options';
import { metricValue } from '@accord/query/shape/metric-value';
import { shapeSeries, shapeTable, shownMetrics } from '@accord/query/shape/shape-report';
import { type FigureFormat, formatFigure } from '@accord/query/shape/wire/format-figure';
import { prettySeconds } from '@accord/query/shape/wire/pretty-seconds';
import { wireName } from '@accord/query/shape/wire/wire-name';
import { type WireColumns, writeFigures } from '@accord/query/shape/wire/write-figures';
import { writeTable } from '@accord/query/shape/wire/write-table';
import { needsLevels, type TableOptions } from '@accord/query/table-options';
import { addGoals } from './add-goals.ts';
import { addPageGoals } from './add-page-goals.ts';
import { addProcessed } from './add-processed.ts';
import { type AnswerSite, accepted, answerSites, byPeriod, questionOf } from './answer-sites.ts';
import { type ApiAnswer, NOTHING } from './api-answer.ts';
import { type ApiCall, required } from './api-call.ts';
import { chooseVariant } from './choose-variant.ts';
import { compareAnswers } from './compare-answers.ts';

const SURFACE = 'reporting-api';

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
    const question = questionOf(call, report, asked, metrics, 1);
    const rows = await call.runner.run(question, SURFACE, call.signal);
    const columns: WireColumns = { metrics, nameOf, format: figureFormat(call), isWhole: true };
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
    const question = questionOf(call, report, asked, [metric], 1);
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

/** Only what is below a report's own rows can become columns. @throws AccordError bad-parameter */
function checkPivot({ wire, below }: TableReport, { pivot }: TableOptions): void {
  if (pivot === undefined || below?.dimension.wire === pivot.dimension) return;
  const offered = below === undefined ? 'nothing' : below.dimension.wire.replace('_', '.');
  throw new AccordError('bad-parameter', `The report ${wire} can be pivoted by ${offered} alone.`);
}

const answerTable =
  (report: TableReport, options: TableOptions): AnswerSite =>
  async (call, asked) => {
    const { parameters } = call;
    checkPivot(report, options);
    const question = questionOf(call, report, asked, report.metrics, needsLevels(options));
    const nameOf = (metric: Metric) => wireName(question, metric);
    const metrics = shownMetrics(
      report.metrics,
      parameters.list('showColumns'),
      parameters.list('hideColumns'),
      nameOf,
    );
    const columns: WireColumns = {
      metrics: options.pivot === undefined ? addProcessed(call, report, metrics, nameOf) : [],
      nameOf,
      format: figureFormat(call),
    };
    const figures = ['label', ...columns.metrics.flatMap((metric) => nameOf(metric) ?? [])];
    const rows = await call.runner.run(question, SURFACE, call.signal);
    const periods = shapeTable(question, rows, options, nameOf);
    if (options.pivot === undefined) {
      await addGoals(call, asked, question, options, periods);
      const goalIds = asked.site.goals.map(({ goalId }) => goalId);
      await addPageGoals(call, question, options, periods, goalIds);
    }
    const answers = periods.map(({ period, rows: shown }): [string, ApiAnswer] => [
      period.label,
      { kind: 'rows', rows: writeTable(shown, columns, options), ...(options.pivot === undefined && { figures }) },
    ]);
    return byPeriod(asked.periods, answers);
  };

/** A table, or what `idSubtable` asks for instead: another report, or the rows below a row of one. */
function answerAsked(call: ApiCall, whole: TableReport): Promise<ApiAnswer> {
  const report = chooseVariant(call, whole);
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
export function answerReport(asked: ApiCall, report: Report): Promise<ApiAnswer> {
  return compareAnswers(asked, (call) =>
    report.kind === 'series' ? answerSites(call, answerSeries(chooseVariant(call, report))) : answerAsked(call, report),
  );
}

/** Answers one figure of a series report alone. @throws AccordError */
export function answerFigure(call: ApiCall, report: SeriesReport, single: Single): Promise<ApiAnswer> {
  const variant = chooseVariant(call, report);
  const metric = variant.metrics.find(({ wire }) => wire === single.metric.wire) ?? single.metric;
  return answerSites(call, answerSingle(variant, { ...single, metric }));
}
