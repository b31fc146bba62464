import type { VisitList } from '@accord/contract/visits';
import { localDate } from '@accord/kit/time-zone';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import { parseSegment } from '@accord/query/segment/parse-segment';
import { addDays } from '@accord/query/time/iso-date';
import { startOfDayS } from '@accord/query/time/zoned-day';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sitePath } from '../control/site-path.ts';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { accepted } from './answer-sites.ts';
import { callerSignal } from './caller-signal.ts';
import { readVisits } from './read-visits.ts';
import type { QuestionRunner } from './run-question.ts';
import { showVisit } from './show-visit.ts';

const question = z.object({
  date: z.string().max(40),
  limit: z.coerce.number().int().min(1).max(200).default(50),
  offset: z.coerce.number().int().min(0).max(100_000).default(0),
  segment: z.string().max(8192).default(''),
  visitor: z
    .string()
    .regex(/^[0-9a-f]{16}$/)
    .optional(),
});

/** The log of visits, action by action. Where hits are anonymous, nobody sees single visits. */
export function registerVisits(app: FastifyInstance, parts: ServerParts, runner: QuestionRunner): void {
  app.get('/api/v1/sites/:siteId/visits', async (request, reply): Promise<VisitList> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const { date, limit, offset, segment, visitor } = question.parse(request.query);
    if (site.collection.privacyMode === 'anonymous') return { visits: [], hasMore: false, isOff: true };
    const { periods } = accepted(parsePeriods('range', date, localDate(site.timeZone, parts.clock.now())));
    const [first, last] = [periods[0]?.first ?? '', periods.at(-1)?.last ?? ''];
    const asked = {
      segment: accepted(parseSegment(segment)),
      isOldestFirst: false,
      // One more than is shown tells whether there are further ones.
      limit: limit + 1,
      offset,
      fromS: startOfDayS(first, site.timeZone),
      toS: startOfDayS(addDays(last, 1), site.timeZone),
      ...(visitor === undefined ? {} : { visitorId: visitor }),
    };
    const found = await readVisits({ runner, signal: callerSignal(reply) }, site, asked, true);
    return {
      visits: found.slice(0, limit).map(({ row }) => showVisit(row)),
      hasMore: found.length > limit,
      isOff: false,
    };
  });
}
