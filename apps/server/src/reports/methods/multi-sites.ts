import type { Report } from '@accord/catalog/define';
import { reports } from '@accord/catalog/generated/reports';
import type { Site } from '@accord/control-db/sites';
import { localDate } from '@accord/kit/time-zone';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import { answerReport } from '../answer-report.ts';
import { accepted } from '../answer-sites.ts';
import { type ApiAnswer, NOTHING, type WireRow } from '../api-answer.ts';
import { type ApiCall, type ApiMethod, askedSites, required, visibleSites } from '../api-call.ts';
import { callWith } from '../call-with.ts';
import { currencySymbol } from './currency-symbol.ts';
import { goalsGet } from './goals-get.ts';
import { previousDates } from './previous-dates.ts';

const SITES_AT_ONCE = 4;
const DEFAULT_ROWS = 10;

/** Figures of a site by their names here, with what their change is called. */
const FIGURES = [
  ['nb_visits', 'visits'],
  ['nb_actions', 'actions'],
  ['nb_pageviews', 'pageviews'],
  ['revenue', 'revenue'],
] as const;
/** Asked for with `enhanced`, and of one site. */
const FURTHER = [
  ['nb_conversions', 'nb_conversions'],
  ['orders', 'orders'],
  ['ecommerce_revenue', 'ecommerce_revenue'],
] as const;
type Named = (typeof FIGURES | typeof FURTHER)[number];
type Figures = Readonly<Record<string, number>>;

const numberIn = (answer: ApiAnswer, name: string): number => {
  const value = answer.kind === 'row' ? answer.row[name] : answer.kind === 'value' ? answer.value : 0;
  return typeof value === 'number' ? value : Number.parseFloat(String(value ?? 0)) || 0;
};

function seriesOf(wire: string): Report {
  const report = reports.find((one) => one.kind === 'series' && one.wire === wire);
  if (report === undefined) throw new Error(`the report ${wire} is not declared`);
  return report;
}

async function figuresOf(call: ApiCall, siteId: number, date: string, isWide: boolean): Promise<Figures> {
  const asked = callWith(call, {
    ...{ idSite: String(siteId), date, format_metrics: '0', columns: undefined, showColumns: undefined },
    ...{ idGoal: undefined, hideColumns: undefined, filter_limit: undefined },
  });
  const [visits, actions, goals, orders] = await Promise.all([
    answerReport(asked, seriesOf('VisitsSummary.get')),
    answerReport(asked, seriesOf('Actions.get')),
    goalsGet.answer(asked),
    isWide ? goalsGet.answer(callWith(asked, { idGoal: 'ecommerceOrder' })) : NOTHING,
  ]);
  return {
    nb_visits: numberIn(visits, 'nb_visits'),
    nb_actions: numberIn(visits, 'nb_actions'),
    nb_pageviews: numberIn(actions, 'nb_pageviews'),
    revenue: numberIn(goals, 'revenue'),
    nb_conversions: numberIn(goals, 'nb_conversions'),
    orders: numberIn(orders, 'nb_conversions'),
    ecommerce_revenue: numberIn(orders, 'revenue'),
  };
}

/** How much more or less, in per cent with at most one decimal; all of it where there was nothing before. */
function changeOf(now: number, before: number): string {
  if (before === 0) return now === 0 ? '0%' : '100%';
  return `${Math.round(((now - before) / before) * 1000) / 10}%`;
}

function rowOf(site: Site, now: Figures, before: Figures, named: readonly Named[]): WireRow {
  const row: Record<string, WireRow[string]> = { label: site.name };
  for (const [figure] of named) row[figure] = now[figure] ?? 0;
  for (const [figure, change] of named) {
    const [is, was] = [now[figure] ?? 0, before[figure] ?? 0];
    row[`${change}_evolution`] = changeOf(is, was);
    row[`${change}_evolution_trend`] = Math.sign(is - was);
  }
  row.idsite = site.siteId;
  row.ratio = 1;
  row.currencySymbol = currencySymbol(site.currency);
  for (const [figure] of named) row[`previous_${figure}`] = before[figure] ?? 0;
  row.group = '';
  row.main_url = site.urls[0] ?? '';
  return row;
}

/** The figures of sites beside those of the period before. */
async function rowsOf(call: ApiCall, sites: readonly Site[], named: readonly Named[]): Promise<WireRow[]> {
  const [period, date] = [required(call, 'period'), required(call, 'date')];
  const isWide = named.some(([figure]) => figure === 'orders');
  const rowFor = async (site: Site): Promise<WireRow> => {
    const today = localDate(site.timeZone, call.parts.clock.now());
    const { periods } = accepted(parsePeriods(period, date, today));
    const earlier = previousDates(period, periods[0]);
    const [now, before] = await Promise.all([
      figuresOf(call, site.siteId, date, isWide),
      figuresOf(call, site.siteId, earlier, isWide),
    ]);
    return { ...rowOf(site, now, before, named), periodName: period, previousRange: earlier };
  };
  const rows: WireRow[] = [];
  for (let at = 0; at < sites.length; at += SITES_AT_ONCE) {
    rows.push(...(await Promise.all(sites.slice(at, at + SITES_AT_ONCE).map(rowFor))));
  }
  return rows;
}

/** Most visits first, as people look at them. */
const byVisits = (rows: WireRow[]): WireRow[] =>
  rows.sort((one, other) => Number(other.nb_visits) - Number(one.nb_visits));

function matching(call: ApiCall): Site[] {
  const pattern = (call.parameters.text('pattern') ?? '').toLowerCase();
  const fits = ({ name, urls }: Site) => [name, ...urls].some((text) => text.toLowerCase().includes(pattern));
  return visibleSites(call).filter((site) => pattern === '' || fits(site));
}

const wide = [...FIGURES, ...FURTHER];

export const multiSites: readonly ApiMethod[] = [
  {
    wire: 'MultiSites.getAll',
    async answer(call) {
      const named = call.parameters.text('enhanced') === '1' ? wide : FIGURES;
      return { kind: 'rows', rows: byVisits(await rowsOf(call, matching(call), named)) };
    },
  },
  {
    wire: 'MultiSites.getOne',
    async answer(call) {
      const [row] = await rowsOf(call, askedSites(call).sites.slice(0, 1), wide);
      return row === undefined ? { kind: 'rows', rows: [] } : { kind: 'row', row };
    },
  },
  {
    wire: 'MultiSites.getAllWithGroups',
    async answer(call) {
      const rows = byVisits(await rowsOf(call, matching(call), FIGURES));
      const sum = (figure: string): number => rows.reduce((total, row) => total + Number(row[figure] ?? 0), 0);
      const most = Number(call.parameters.text('filter_limit') ?? DEFAULT_ROWS);
      const totals = Object.fromEntries(FIGURES.map(([figure]) => [figure, sum(figure)]));
      const row = {
        numSites: rows.length,
        totals,
        lastDate: String(rows[0]?.previousRange ?? ''),
        sites: most < 0 ? rows : rows.slice(0, most),
      };
      return { kind: 'row', row: row as unknown as WireRow };
    },
  },
];
