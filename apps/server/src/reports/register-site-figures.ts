import type { SiteFigures } from '@accord/contract/site-figures';
import type { Site } from '@accord/control-db/sites';
import { localDate } from '@accord/kit/time-zone';
import type { Row } from '@accord/query/ports';
import {
  compileSiteDays,
  compileSiteFigures,
  compileSiteRevenue,
  type SiteStretches,
} from '@accord/query/sites/compile-site-figures';
import { addDays } from '@accord/query/time/iso-date';
import { dayStarts, startOfDayS } from '@accord/query/time/zoned-day';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { sessionOf } from '../plugins/session.ts';
import { callerSignal } from './caller-signal.ts';
import type { QuestionRunner } from './run-question.ts';

const SURFACE = 'api-v1';
const question = z.object({
  days: z.coerce.number().int().min(1).max(366).default(28),
  sort: z.enum(['visitors', 'visits', 'pageViews', 'revenue', 'name']).default('visits'),
  order: z.enum(['asc', 'desc']).default('desc'),
  search: z.string().max(200).default(''),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
});
type Figures = SiteFigures['sites'][number]['now'];
type Sides = { now: Figures; before: Figures };

const nothing = (): Figures => ({ visitors: 0, visits: 0, pageViews: 0, revenue: 0 });

/** Sites of one time zone, whose days begin and end together. */
interface Zone {
  sites: readonly Site[];
  stretches: SiteStretches;
  days: readonly number[];
}

function zonesOf(sites: readonly Site[], days: number, nowS: number): Zone[] {
  const names = [...new Set(sites.map(({ timeZone }) => timeZone))];
  return names.map((timeZone): Zone => {
    const ofZone = sites.filter((site) => site.timeZone === timeZone);
    const today = localDate(timeZone, nowS * 1000);
    const first = addDays(today, 1 - days);
    const starts = dayStarts(first, today, timeZone);
    const elapsedS = nowS - startOfDayS(today, timeZone);
    const nowFromS = starts[0] ?? nowS;
    const stretches = {
      siteIds: ofZone.map(({ siteId }) => siteId),
      nowFromS,
      nowToS: starts.at(-1) ?? nowS,
      beforeFromS: startOfDayS(addDays(first, -days), timeZone),
      beforeToS: Math.min(nowFromS, startOfDayS(addDays(first, -1), timeZone) + elapsedS),
    };
    return { sites: ofZone, stretches, days: starts.slice(0, -1) };
  });
}

/** Adds rows of one question to what is known of each site. */
function addRows(into: Map<number, Sides>, rows: readonly Row[], read: (row: Row) => Partial<Figures>): void {
  for (const row of rows) {
    const sides = into.get(Number(row.d_site));
    if (sides !== undefined) Object.assign(Number(row.d_is_now) === 1 ? sides.now : sides.before, read(row));
  }
}

const matches = ({ name, urls }: Site, search: string): boolean =>
  [name, ...urls].some((text) => text.toLowerCase().includes(search.toLowerCase()));

/** `GET /api/v1/sites/figures` (contract/site-figures): three questions a time zone, however many sites there are. */
export function registerSiteFigures(app: FastifyInstance, parts: ServerParts, runner: QuestionRunner): void {
  app.get('/api/v1/sites/figures', async (request, reply): Promise<SiteFigures> => {
    const { days, sort, order, search, limit, offset } = question.parse(request.query);
    const session = sessionOf(request);
    const nowMs = parts.clock.now();
    const sites = parts.directory
      .sitesOf(session)
      .filter((site) => session.canView(site.siteId) && matches(site, search));
    const signal = callerSignal(reply);
    const run = (query: ReturnType<typeof compileSiteFigures>, siteIds: readonly number[]) => {
      const subject = { report: 'site-figures', orgId: session.orgId, siteId: siteIds[0] ?? 0, siteIds };
      return runner.runQuery(query, subject, SURFACE, signal);
    };
    const zones = zonesOf(sites, days, Math.floor(nowMs / 1000));
    const known = new Map(sites.map(({ siteId }): [number, Sides] => [siteId, { now: nothing(), before: nothing() }]));
    for (const { stretches } of zones) {
      const [figures, revenue] = await Promise.all([
        run(compileSiteFigures(stretches), stretches.siteIds),
        run(compileSiteRevenue(stretches), stretches.siteIds),
      ]);
      addRows(known, figures, (row) => ({
        visitors: Number(row.m_visitors),
        visits: Number(row.m_visits),
        pageViews: Number(row.m_page_views),
      }));
      addRows(known, revenue, (row) => ({ revenue: Number(row.m_revenue) }));
    }
    const up = order === 'asc' ? 1 : -1;
    const byName = (one: Site, other: Site): number => one.name.localeCompare(other.name);
    const sorted = sites.toSorted((one, other) => {
      if (sort === 'name') return up * byName(one, other);
      const [figure, another] = [one, other].map(({ siteId }) => known.get(siteId)?.now[sort] ?? 0);
      return up * ((figure ?? 0) - (another ?? 0)) || byName(one, other);
    });
    const shown = sorted.slice(offset, offset + limit);
    const series = await seriesOf(zones, new Set(shown.map(({ siteId }) => siteId)), run);
    return {
      days,
      sites: shown.map(({ siteId, createdOn, timeZone }) => {
        const { now, before } = known.get(siteId) ?? { now: nothing(), before: nothing() };
        const since = addDays(localDate(timeZone, nowMs), 1 - 2 * days);
        return { siteId, now, before: createdOn > since ? null : before, series: series.get(siteId) ?? [] };
      }),
      totalSites: sites.length,
      countedAt: new Date(nowMs).toISOString(),
    };
  });
}

/** Visits by day of the sites that are shown. */
async function seriesOf(
  zones: readonly Zone[],
  shown: ReadonlySet<number>,
  run: (query: ReturnType<typeof compileSiteDays>, siteIds: readonly number[]) => Promise<readonly Row[]>,
): Promise<Map<number, number[]>> {
  const series = new Map<number, number[]>();
  for (const { stretches, days } of zones) {
    const siteIds = stretches.siteIds.filter((siteId) => shown.has(siteId));
    if (siteIds.length === 0) continue;
    for (const siteId of siteIds)
      series.set(
        siteId,
        Array.from(days, () => 0),
      );
    for (const row of await run(compileSiteDays({ ...stretches, siteIds }, days), siteIds)) {
      const ofSite = series.get(Number(row.d_site));
      const at = days.indexOf(Number(row.d_day));
      if (ofSite !== undefined && at >= 0) ofSite[at] = Number(row.m_visits);
    }
  }
  return series;
}
