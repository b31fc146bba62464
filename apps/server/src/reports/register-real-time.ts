import type { RealTime } from '@accord/contract/real-time';
import { compileRealTime } from '@accord/query/live/compile-real-time';
import { countryName } from '@accord/query/names/english-names';
import type { Row } from '@accord/query/ports';
import type { FastifyInstance } from 'fastify';
import { sitePath } from '../control/site-path.ts';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { callerSignal } from './caller-signal.ts';
import type { QuestionRunner } from './run-question.ts';

const MINUTES = 30;
/** As long as GET /live counts somebody as present. */
const NOW_MINUTES = 5;

/** What happens on a site: the last half hour by minute, and the pages and countries of those who are here now. */
export function registerRealTime(app: FastifyInstance, parts: ServerParts, runner: QuestionRunner): void {
  app.get('/api/v1/sites/:siteId/real-time', async (request, reply): Promise<RealTime> => {
    const { siteId, orgId } = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const nowMs = parts.clock.now();
    // The minute that runs is the last one; a second that has begun counts as the whole one.
    const toS = Math.floor(nowMs / 1000) + 1;
    const fromS = (Math.floor(nowMs / 60_000) - MINUTES + 1) * 60;
    const query = compileRealTime({ siteId, fromS, nowFromS: toS - NOW_MINUTES * 60, toS });
    const rows = await runner.runQuery(query, { report: 'real-time', orgId, siteId }, 'api', callerSignal(reply));
    const visitorsOf = (row: Row): number => Number(row.m_visitors);
    const of = (kind: string) =>
      rows.filter((row) => row.d_kind === kind).sort((a, b) => visitorsOf(b) - visitorsOf(a));
    const minutes = new Map(of('minute').map((row) => [Number(row.d_label), row]));
    return {
      nowMinutes: NOW_MINUTES,
      countedAt: new Date(nowMs).toISOString(),
      minutes: Array.from({ length: MINUTES }, (_, index) => ({
        at: new Date((fromS + index * 60) * 1000).toISOString(),
        visitors: Number(minutes.get(index)?.m_visitors ?? 0),
        actions: Number(minutes.get(index)?.m_actions ?? 0),
      })),
      pages: of('page').map((row) => ({ label: String(row.d_label), visitors: visitorsOf(row) })),
      countries: of('country').map((row) => {
        const code = String(row.d_label);
        return { code, label: countryName(code) ?? '', visitors: visitorsOf(row) };
      }),
    };
  });
}
