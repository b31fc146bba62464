import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { localDate, localDayNumber, zoneOffsetMs } from '@accord/kit/time-zone';
import { BENCH_SITE } from '../hit-records.ts';

/** The same question in two ways: to the API, and in SQL as somebody would write it for just this. */
export interface BenchQuestion {
  readonly name: string;
  /** Path of the API. */
  readonly path: string;
  readonly sql: string;
  readonly params: Readonly<Record<string, string | number>>;
}

const DAY_MS = 86_400_000;
const SHOWN_DAYS = 28;
const { timeZone } = BENCH_SITE;

/** The SQL of `hand/NAME.sql`. */
export const handSql = (name: string): string => readFileSync(join(import.meta.dirname, `hand/${name}.sql`), 'utf8');
/** The day so many days before, as it is called there. */
export const dayBefore = (nowMs: number, days: number): string =>
  new Date((localDayNumber(timeZone, nowMs) - days) * DAY_MS).toISOString().slice(0, 10);
/** When that day begins, in seconds; up to a change of the clocks, which no test month has near midnight. */
export function startS(day: string): number {
  const utcMs = Date.parse(`${day}T00:00:00Z`);
  return (utcMs - zoneOffsetMs(timeZone, utcMs)) / 1000;
}

/** What the overview asks about 28 days until today, one of each kind. */
export function overviewQuestions(nowMs: number, siteId = BENCH_SITE.siteId): BenchQuestion[] {
  const today = localDate(timeZone, nowMs);
  const now = [dayBefore(nowMs, SHOWN_DAYS - 1), today] as const;
  const before = [dayBefore(nowMs, 2 * SHOWN_DAYS - 1), dayBefore(nowMs, SHOWN_DAYS)] as const;
  const asked = (id: string, period: string, [from, to]: readonly [string, string], more = ''): BenchQuestion => ({
    name: period === 'day' ? `${id}, by day${from === now[0] ? '' : ', days before'}` : id,
    path: `/api/v1/sites/${siteId}/reports/${id}?period=${period}&date=${from},${to}${more}`,
    sql: handSql(id),
    params: { siteId, from: startS(from), to: startS(to) + DAY_MS / 1000, ...(period === 'day' ? { timeZone } : {}) },
  });
  return [
    asked('visits-summary', 'day', now),
    asked('visits-summary', 'day', before),
    asked('page-urls', 'range', now, '&sort=visitors&order=desc&limit=8'),
    asked('entry-pages', 'range', now, '&sort=entries&order=desc&limit=8'),
    asked('channels', 'range', now, '&sort=visitors&order=desc&limit=8'),
    asked('countries', 'range', now, '&sort=visitors&order=desc&limit=8'),
    asked('device-types', 'range', now, '&sort=visits&order=desc&limit=8'),
    {
      name: 'live',
      path: `/api/v1/sites/${siteId}/live`,
      sql: handSql('live'),
      params: { siteId, to: Math.ceil(nowMs / 1000) },
    },
  ];
}

/**
 * Everything that the overview asks when it is opened: today runs, and is compared with the same hours.
 * @param site whose overview, over how many days
 */
export function dashboardPaths(nowMs: number, site = BENCH_SITE.siteId, days = SHOWN_DAYS): string[] {
  const today = localDate(timeZone, nowMs);
  const shown = `${dayBefore(nowMs, days - 1)},${today}`;
  const compared = `${dayBefore(nowMs, 2 * days - 1)},${dayBefore(nowMs, days)}`;
  const path = (id: string, period: string, date: string, more = ''): string =>
    `/api/v1/sites/${site}/reports/${id}?period=${period}&date=${date}${more}`;
  const list = (id: string, sort: string, other: string): string[] => {
    const table = `&columns=${sort},${other}&sort=${sort}&order=desc`;
    return [path(id, 'range', shown, `&limit=8${table}`), path(id, 'range', compared, `&limit=500${table}&until=now`)];
  };
  return [
    `/api/v1/sites/${site}/live`,
    path('visits-summary', 'range', shown),
    path('visits-summary', 'range', compared, '&until=now'),
    ...[shown, compared].map((date) => path('visits-summary', 'day', date)),
    ...list('page-urls', 'visitors', 'pageViews'),
    ...list('channels', 'visitors', 'visits'),
    ...list('countries', 'visitors', 'visits'),
    ...list('device-types', 'visits', 'visitors'),
  ];
}
