import type { Metric, Report, TableReport } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import { reports } from '@accord/catalog/generated/reports';
import { localDate } from '@accord/kit/time-zone';
import { findMovers, growthOf, type Moved } from '@accord/query/insights/find-movers';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import { metricValue } from '@accord/query/shape/metric-value';
import { shapeTable } from '@accord/query/shape/shape-report';
import { wireName } from '@accord/query/shape/wire/wire-name';
import { PLAIN_TABLE } from '@accord/query/table-options';
import type { Period } from '@accord/query/time/period';
import { type Asked, accepted, answerSites, questionOf } from '../answer-sites.ts';
import type { ApiAnswer, WireRow } from '../api-answer.ts';
import { type ApiCall, type ApiMethod, required } from '../api-call.ts';
import { chooseVariant } from '../choose-variant.ts';
import { previousDates } from './previous-dates.ts';

const SURFACE = 'reporting-api';
const MOST_PERIODS_BACK = 60;
/** Reports of the overview, by their ids in the wire format. */
const OVERVIEW = [
  ...['Actions_getPageUrls', 'Actions_getPageTitles', 'Actions_getDownloads'],
  ...['Referrers_getWebsites', 'Referrers_getCampaigns', 'UserCountry_getCountry'],
];
/** A row that shakes grew or fell by this many points more than the whole did, and is this part of it. */
const SHAKE = { points: 20, impact: 2 };

function wholeNumber(call: ApiCall, name: string, otherwise: number): number {
  const text = call.parameters.text(name) ?? '';
  if (text === '') return otherwise;
  if (!/^\d{1,5}$/.test(text)) throw new AccordError('bad-parameter', `'${name}' is a whole number.`);
  return Number(text);
}

function tableOf(call: ApiCall, uniqueId: string): { report: TableReport; visits: Metric } {
  const found = reports.find((one: Report) => one.wire.replace('.', '_') === uniqueId);
  const report = found?.kind === 'table' ? chooseVariant(call, found as TableReport) : undefined;
  const visits = report?.metrics.find(({ wire }) => wire === 'nb_visits');
  if (report === undefined || visits === undefined) {
    throw new AccordError(
      'bad-parameter',
      `A report with the id '${uniqueId.slice(0, 100)}' and visits does not exist.`,
    );
  }
  return { report, visits };
}

/** The period and as many before it as are asked for, oldest first. */
function withEarlier(call: ApiCall, { site, periods }: Asked): Period[] {
  const kind = required(call, 'period');
  const last = periods.periods.at(-1);
  if (last === undefined) throw new Error('there is at least one period');
  const today = localDate(site.timeZone, call.parts.clock.now());
  const back = wholeNumber(call, 'comparedToXPeriods', 1);
  if (back < 1 || back > MOST_PERIODS_BACK) {
    throw new AccordError('bad-parameter', `'comparedToXPeriods' is a number from 1 to ${MOST_PERIODS_BACK}.`);
  }
  const all = [last];
  while (all.length <= back) {
    const [earlier] = accepted(parsePeriods(kind, previousDates(kind, all[0]), today)).periods;
    if (earlier === undefined) throw new Error('a date has a period');
    all.unshift(earlier);
  }
  return all;
}

interface Compared {
  moved: Moved[];
  growth: number;
}

/** What moved in a report between the first and the last of the periods: one question. */
async function compare(call: ApiCall, asked: Asked, uniqueId: string): Promise<Compared> {
  const { report, visits } = tableOf(call, uniqueId);
  const all = { ...asked, periods: { periods: withEarlier(call, asked), isList: true } };
  const question = questionOf(call, report, all, [visits], 2);
  const metrics = report.keep === undefined ? [visits] : [...new Set<Metric>([visits, report.keep])];
  const narrow = { ...question, metrics };
  const options = { ...PLAIN_TABLE, limit: Number.POSITIVE_INFINITY, isFlat: true, showsUnused: false };
  const rows = await call.runner.run(narrow, SURFACE, call.signal);
  const shaped = shapeTable(narrow, rows, options, (metric) => wireName(narrow, metric));
  const countsAt = (at: number) =>
    new Map(shaped.at(at)?.rows.map((row): [string, number] => [row.label.trim(), metricValue(row, visits)]));
  const sum = (counts: ReadonlyMap<string, number>) => [...counts.values()].reduce((total, one) => total + one, 0);
  const [before, now] = [countsAt(0), countsAt(-1)];
  const [was, is] = [sum(before), sum(now)];
  return { moved: findMovers(before, now, Math.max(was, is)), growth: growthOf(was, is) };
}

const shakes = ({ growth, impact }: Moved, whole: number): boolean =>
  impact >= SHAKE.impact && Math.abs(growth - whole) >= SHAKE.points;

const wireRow = (row: Moved, whole: number): WireRow => ({
  ...{ label: row.label, nb_visits: row.now, growth_percent: `${row.growth}%`, growth_percent_numeric: row.growth },
  ...{ grown: row.difference > 0, value_old: row.before, value_new: row.now, difference: row.difference },
  ...{ importance: row.impact, isDisappeared: row.kind === 'disappeared', isNew: row.kind === 'new' },
  ...{ isMover: row.kind === 'mover', isMoverAndShaker: shakes(row, whole) },
});

const ORDERS: Readonly<Record<string, (row: Moved) => number>> = {
  absolute: ({ difference }) => Math.abs(difference),
  relative: ({ growth }) => Math.abs(growth),
  importance: ({ impact }) => impact,
};
const KINDS: Readonly<Record<string, Moved['kind']>> = { movers: 'mover', new: 'new', disappeared: 'disappeared' };

/** Those that grew, then those that fell, as many of each as are asked for. */
function pick(call: ApiCall, { moved, growth }: Compared, limit: number): WireRow[] {
  const orderBy = call.parameters.text('orderBy') || 'absolute';
  const size = Object.hasOwn(ORDERS, orderBy) ? ORDERS[orderBy] : undefined;
  if (size === undefined) throw new AccordError('bad-parameter', "'orderBy' is absolute, relative or importance.");
  const sorted = [...moved].sort((one, other) => size(other) - size(one));
  return [
    ...sorted.filter(({ difference }) => difference > 0).slice(0, wholeNumber(call, 'limitIncreaser', limit)),
    ...sorted.filter(({ difference }) => difference < 0).slice(0, wholeNumber(call, 'limitDecreaser', limit)),
  ].map((row) => wireRow(row, growth));
}

async function insights(call: ApiCall, asked: Asked, uniqueId: string): Promise<WireRow[]> {
  const filter = call.parameters.text('filterBy') ?? '';
  const kind = Object.hasOwn(KINDS, filter) ? KINDS[filter] : undefined;
  if (filter !== '' && kind === undefined) {
    throw new AccordError('bad-parameter', "'filterBy' is movers, new, disappeared or left out.");
  }
  const [impact, growth] = [wholeNumber(call, 'minImpactPercent', 2), wholeNumber(call, 'minGrowthPercent', 20)];
  const compared = await compare(call, asked, uniqueId);
  const moved = compared.moved.filter(
    (row) => (kind === undefined || row.kind === kind) && row.impact >= impact && Math.abs(row.growth) >= growth,
  );
  return pick(call, { ...compared, moved }, 5);
}

async function movers(call: ApiCall, asked: Asked, uniqueId: string): Promise<WireRow[]> {
  const compared = await compare(call, asked, uniqueId);
  return pick(call, { ...compared, moved: compared.moved.filter((row) => shakes(row, compared.growth)) }, 4);
}

type RowsOf = typeof insights;
const ofReport = (wire: string, rowsOf: RowsOf): ApiMethod => ({
  wire,
  answer: (call) =>
    answerSites(call, async (_, asked): Promise<ApiAnswer> => {
      return { kind: 'rows', rows: await rowsOf(call, asked, required(call, 'reportUniqueId')) };
    }),
});
const overview = (wire: string, rowsOf: RowsOf): ApiMethod => ({
  wire,
  answer: (call) =>
    answerSites(call, async (_, asked): Promise<ApiAnswer> => {
      const each = OVERVIEW.map(async (id): Promise<[string, WireRow[]]> => [id, await rowsOf(call, asked, id)]);
      return { kind: 'row', row: Object.fromEntries(await Promise.all(each)) };
    }),
});

/** What moved between a period and an earlier one: the rows whose growth or fall explains most of the change. */
export const insightMethods: readonly ApiMethod[] = [
  ofReport('Insights.getInsights', insights),
  ofReport('Insights.getMoversAndShakers', movers),
  overview('Insights.getInsightsOverview', insights),
  overview('Insights.getMoversAndShakersOverview', movers),
  {
    wire: 'Insights.canGenerateInsights',
    async answer(call) {
      const [period, date] = [required(call, 'period'), required(call, 'date')];
      const read = parsePeriods(period, date, localDate('UTC', call.parts.clock.now()));
      return { kind: 'value', value: read.ok && !read.value.isList };
    },
  },
];
