import type { Metric, Report } from '@accord/catalog/define';
import { AccordError } from '@accord/catalog/errors';
import { reports } from '@accord/catalog/generated/reports';
import { publicMetrics } from '@accord/catalog/public-report';
import type { Insights } from '@accord/contract/insights';
import type { Site } from '@accord/control-db/sites';
import { localDate } from '@accord/kit/time-zone';
import { findMovers } from '@accord/query/insights/find-movers';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import type { Question } from '@accord/query/question';
import { parseSegment } from '@accord/query/segment/parse-segment';
import { type PublicPeriod, writePeriods } from '@accord/query/shape/public/write-periods';
import { PLAIN_TABLE } from '@accord/query/table-options';
import { startOfDayS } from '@accord/query/time/zoned-day';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sitePath } from '../control/site-path.ts';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { accepted } from './answer-sites.ts';
import { callerSignal } from './caller-signal.ts';
import type { QuestionRunner } from './run-question.ts';

const SURFACE = 'api-v1';
/** Reports in which people look for reasons: where visits come from, who they are, where they begin. */
const LOOKED_AT = [
  ...['channels', 'search-engines', 'websites', 'campaigns', 'social-networks', 'ai-assistants'],
  ...['countries', 'device-types', 'browsers', 'languages', 'entry-pages', 'visit-types'],
];
const QUESTIONS_AT_ONCE = 3;
const TABLE = { ...PLAIN_TABLE, limit: Number.POSITIVE_INFINITY, showsUnused: false, keepsBelow: false };
const PERCENT = 100;

const days = z.string().regex(/^\d{4}-\d\d-\d\d,\d{4}-\d\d-\d\d$/);
const question = z.object({
  date: days,
  other: days,
  until: z.literal('now').optional(),
  segment: z.string().max(8192).default(''),
  limit: z.coerce.number().int().min(1).max(50).default(5),
});

/** The column by which a report counts visits, where it does. */
const visitsOf = (report: Report): Metric | undefined =>
  publicMetrics(report).find(({ column }) => column === 'visits' || column === 'entries')?.metric;
const countOf = (row: PublicPeriod['rows'][number]): number => Number(row.visits ?? row.entries ?? 0);

type Moves = Insights['reports'][number];

/** What moved in a report, most first; `whole` are the visits of the larger stretch. */
function movesOf(report: Report, now: PublicPeriod, before: PublicPeriod, whole: number, limit: number): Moves {
  const counts = ({ rows }: PublicPeriod) => new Map(rows.map((row) => [String(row.label), countOf(row)]));
  const segments = new Map([...before.rows, ...now.rows].map((row) => [String(row.label), row.segment]));
  const moved = findMovers(counts(before), counts(now), whole)
    .sort((one, other) => Math.abs(other.difference) - Math.abs(one.difference))
    .map(({ label, now: is, before: was, difference, impact, kind }) => {
      const segment = segments.get(label);
      return {
        ...{ label, now: is, before: was, difference, impact: impact / PERCENT, kind },
        ...(typeof segment === 'string' && { segment }),
      };
    });
  return {
    report: report.id,
    label: report.label,
    grown: moved.filter(({ difference }) => difference > 0).slice(0, limit),
    fallen: moved.filter(({ difference }) => difference < 0).slice(0, limit),
  };
}

const largest = ({ grown, fallen }: Moves): number =>
  Math.max(0, ...[...grown, ...fallen].map(({ difference }) => Math.abs(difference)));

/** `GET /api/v1/sites/:siteId/insights` (contract/insights). */
export function registerInsights(app: FastifyInstance, parts: ServerParts, runner: QuestionRunner): void {
  app.get('/api/v1/sites/:siteId/insights', async (request, reply): Promise<Insights> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const asked = question.parse(request.query);
    const segment = accepted(parseSegment(asked.segment));
    const nowMs = parts.clock.now();
    const today = localDate(site.timeZone, nowMs);
    const signal = callerSignal(reply);
    const stretch = (date: string) => accepted(parsePeriods('range', date, today)).periods;
    const [own, other] = [stretch(asked.date), stretch(asked.other)];
    const lastDayS = Math.floor(nowMs / 1000) - startOfDayS(today, site.timeZone);
    const ask = async (report: Report, periods: Question['periods'], isCut: boolean): Promise<PublicPeriod> => {
      const metric = visitsOf(report);
      if (metric === undefined) throw new AccordError('internal');
      const metrics = report.kind === 'table' && report.keep !== undefined ? [metric, report.keep] : [metric];
      const compiled = { ...questionOf(site, report, [...new Set(metrics)]), periods, segment };
      const cut = isCut ? { ...compiled, lastDayS } : compiled;
      const [period] = writePeriods(cut, await runner.run(cut, SURFACE, signal), TABLE, today);
      if (period === undefined) throw new AccordError('internal');
      return period;
    };
    const both = async (report: Report) =>
      Promise.all([ask(report, own, false), ask(report, other, asked.until === 'now')] as const);
    const summary = reports.find(({ id }) => id === 'visits-summary') as Report;
    const [now, before] = (await both(summary)).map(({ rows: [row] }) => (row === undefined ? 0 : countOf(row)));
    const visits = { now: now ?? 0, before: before ?? 0 };
    const looked = (reports as readonly Report[]).filter(
      (report) => LOOKED_AT.includes(report.id) && visitsOf(report) !== undefined,
    );
    const moves: Moves[] = [];
    for (let at = 0; at < looked.length; at += QUESTIONS_AT_ONCE) {
      const some = looked.slice(at, at + QUESTIONS_AT_ONCE);
      const answered = await Promise.all(some.map(both));
      for (const [index, [is, was]] of answered.entries()) {
        const report = some[index];
        if (report !== undefined)
          moves.push(movesOf(report, is, was, Math.max(visits.now, visits.before), asked.limit));
      }
    }
    const daysOf = (periods: Question['periods']) => ({
      from: periods[0]?.first ?? '',
      to: periods.at(-1)?.last ?? '',
    });
    return {
      siteId: site.siteId,
      timeZone: site.timeZone,
      range: daysOf(own),
      other: daysOf(other),
      visits,
      reports: moves.filter((one) => largest(one) > 0).sort((one, two) => largest(two) - largest(one)),
      countedAt: new Date(nowMs).toISOString(),
    };
  });
}

const questionOf = ({ orgId, siteId, timeZone, compat }: Site, report: Report, metrics: readonly Metric[]) => ({
  ...{ report, metrics, orgId, siteId, timeZone, compat, levels: 1 as const, uniques: 'whole-period' as const },
  settings: report.settings ?? {},
});
