import type { Metric, Report } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import { localDate } from '@accord/kit/time-zone';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import { roundTo } from '@accord/query/shape/wire/round';
import { answerReport } from '../answer-report.ts';
import { accepted } from '../answer-sites.ts';
import type { ApiAnswer, WireRow } from '../api-answer.ts';
import { type ApiCall, type ApiMethod, askedSites, required } from '../api-call.ts';
import { callWith } from '../call-with.ts';
import { findEntry } from '../metadata/find-entry.ts';
import { prettyPeriods } from '../metadata/pretty-periods.ts';
import { describeEntry, metricsOf } from '../metadata/report-entries.ts';

/** Figures apart from what else is known of a row. */
interface Split {
  data: WireRow[] | WireRow;
  metadata: WireRow[];
}

function split(answer: ApiAnswer, columns: readonly string[]): Split {
  if (answer.kind === 'row') return { data: answer.row, metadata: [] };
  if (answer.kind !== 'rows') return { data: [], metadata: [] };
  const isFigure = (name: string): boolean => columns.includes(name);
  const part = (row: WireRow, wanted: boolean): WireRow =>
    Object.fromEntries(Object.entries(row).filter(([name]) => isFigure(name) === wanted));
  return { data: answer.rows.map((row) => part(row, true)), metadata: answer.rows.map((row) => part(row, false)) };
}

/** One of the halves, for a period or for each of several. */
function half(answer: ApiAnswer, columns: readonly string[], name: keyof Split): WireRow[] | WireRow {
  if (answer.kind !== 'map') return split(answer, columns)[name];
  return Object.fromEntries(answer.entries.map(([key, inner]) => [key, split(inner, columns)[name]]));
}

/** What the rows have together, of the figures that can be added up. */
function totalOf(raw: ApiAnswer, metrics: readonly Metric[]): WireRow {
  const rows = raw.kind === 'rows' ? raw.rows : raw.kind === 'row' ? [raw.row] : [];
  const added = metrics.filter((metric) => metric.kind === 'counted' && metric.rollUp === 'sum');
  return Object.fromEntries(
    added.flatMap(({ wire }) => {
      if (wire === undefined || !rows.some((row) => wire in row)) return [];
      return [
        [
          wire,
          roundTo(
            rows.reduce((sum, row) => sum + Number(row[wire] ?? 0), 0),
            2,
          ),
        ] as const,
      ];
    }),
  );
}

function columnsOf(report: Report, isShown: (name: string) => boolean): WireRow {
  const dimension = report.kind === 'table' ? [['label', report.dimension.label] as const] : [];
  const metrics = metricsOf(report).flatMap(({ wire, label }) =>
    wire === undefined || !isShown(wire) ? [] : [[wire, label] as const],
  );
  return Object.fromEntries([...dimension, ...metrics]);
}

const namesIn = (answer: ApiAnswer): ReadonlySet<string> => {
  if (answer.kind === 'map') return new Set(answer.entries.flatMap(([, inner]) => [...namesIn(inner)]));
  if (answer.kind === 'row') return new Set(Object.keys(answer.row));
  return new Set(answer.kind === 'rows' ? answer.rows.flatMap((row) => Object.keys(row)) : []);
};

async function process(call: ApiCall): Promise<WireRow> {
  const startMs = performance.now();
  const { sites, isList } = askedSites(call);
  const [site] = sites;
  if (isList || site === undefined) throw new AccordError('bad-parameter', "'idSite' is the number of one site.");
  const entry = findEntry(call, site);
  const { report, parameters } = entry;
  const format = call.parameters.text('showRawMetrics') === '1' ? '0' : (call.parameters.text('format_metrics') ?? '1');
  const isTable = report.kind === 'table';
  const inner = callWith(call, {
    ...parameters,
    idSite: String(site.siteId),
    format_metrics: format,
    ...(isTable ? { filter_add_columns_when_show_all_columns: '1' } : {}),
  });
  const whole = callWith(inner, { format_metrics: '0', filter_limit: '-1', filter_offset: undefined, flat: undefined });
  // Asked at once, the same question runs once.
  const [answer, raw] = await Promise.all([answerReport(inner, report), answerReport(whole, report)]);
  const shown = namesIn(answer);
  const columns = columnsOf(report, (name) => shown.has(name));
  const names = Object.keys(columns);
  const today = localDate(site.timeZone, call.parts.clock.now());
  const periods = accepted(parsePeriods(required(call, 'period'), required(call, 'date'), today));
  return {
    website: site.name,
    prettyDate: prettyPeriods(periods.periods),
    metadata: describeEntry(entry, { hidesDocs: call.parameters.text('hideMetricsDoc') === '1' }),
    columns,
    reportData: half(answer, names, 'data'),
    reportMetadata: half(answer, names, 'metadata'),
    reportTotal: totalOf(raw, report.metrics),
    ...(call.parameters.text('showTimer') === '0' ? {} : { timerMillis: Math.round(performance.now() - startMs) }),
  };
}

/** A report with everything that is needed to show it: headings, formatted figures, and what rows are about. */
export const apiGetProcessedReport: ApiMethod = {
  wire: 'API.getProcessedReport',
  answer: async (call) => ({ kind: 'row', row: await process(call) }),
};
