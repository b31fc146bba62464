import type { VisitorAnswer } from '@accord/contract/visitor';
import { shapeProfile } from '@accord/query/live/shape-profile';
import { EVERYTHING } from '@accord/query/segment/segment';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sitePath } from '../control/site-path.ts';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { callerSignal } from './caller-signal.ts';
import { readVisits } from './read-visits.ts';
import type { QuestionRunner } from './run-question.ts';
import { showVisitor } from './show-visitor.ts';

/** Visits that the figures are made of; nearly nobody has more. */
const MOST_VISITS = 100;
const visitorPath = sitePath.extend({ visitor: z.string().regex(/^[0-9a-f]{16}$/) });

/** What is stored of one visitor. Where hits are anonymous, nobody sees it. */
export function registerVisitors(app: FastifyInstance, parts: ServerParts, runner: QuestionRunner): void {
  app.get('/api/v1/sites/:siteId/visitors/:visitor', async (request, reply): Promise<VisitorAnswer> => {
    const { siteId, visitor } = visitorPath.parse(request.params);
    const site = visibleSite(parts, request, siteId);
    const nowMs = parts.clock.now();
    const nowS = Math.floor(nowMs / 1000);
    const countedAt = new Date(nowMs).toISOString();
    if (site.collection.privacyMode === 'anonymous') return { visitor: null, countedAt };
    const asked = {
      visitorId: visitor,
      segment: EVERYTHING,
      isOldestFirst: false,
      // One more than is used tells whether there are further ones.
      limit: MOST_VISITS + 1,
      offset: 0,
      fromS: 0,
      toS: nowS + 86_400,
    };
    const found = await readVisits({ runner, signal: callerSignal(reply) }, site, asked, true);
    const visits = found.slice(0, MOST_VISITS);
    if (visits.length === 0) return { visitor: null, countedAt };
    const rows = {
      visits: visits.map(({ visit }) => visit),
      actions: visits.flatMap(({ actions }) => actions),
      conversions: visits.flatMap(({ conversions }) => conversions),
    };
    const profile = shapeProfile(rows, site.timeZone, nowS);
    return { visitor: showVisitor(profile, visits, found.length > MOST_VISITS), countedAt };
  });
}
