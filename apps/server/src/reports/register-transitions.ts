import type { Transitions, ViewedPages } from '@accord/contract/transitions';
import type { Site } from '@accord/control-db/sites';
import { localDate } from '@accord/kit/time-zone';
import { parsePeriods } from '@accord/query/parse/parse-periods';
import { parseSegment } from '@accord/query/segment/parse-segment';
import { compileTransitions } from '@accord/query/transitions/compile-transitions';
import { compileViewedPages } from '@accord/query/transitions/compile-viewed-pages';
import { shapeTransitions } from '@accord/query/transitions/shape-transitions';
import { storedPageName } from '@accord/query/transitions/stored-page-name';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import { sitePath } from '../control/site-path.ts';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { accepted } from './answer-sites.ts';
import { callerSignal } from './caller-signal.ts';
import type { QuestionRunner } from './run-question.ts';
import { showTransitions } from './show-transitions.ts';

const SURFACE = 'api-v1';
/** Pages to choose from. */
const MOST_PAGES = 500;

const spanQuestion = z.object({ date: z.string().max(40), segment: z.string().max(8192).default('') });
const transitionsQuestion = spanQuestion.extend({
  page: z.string().min(1).max(4096),
  limit: z.coerce.number().int().min(1).max(100).default(6),
});
const pagesQuestion = spanQuestion.extend({ search: z.string().max(200).default('') });

/** How people come to a page and where they go on from it, and the pages that this can be asked of. */
export function registerTransitions(app: FastifyInstance, parts: ServerParts, runner: QuestionRunner): void {
  const spanOf = ({ siteId, timeZone }: Site, { date, segment }: z.infer<typeof spanQuestion>) => {
    const { periods } = accepted(parsePeriods('range', date, localDate(timeZone, parts.clock.now())));
    const [period] = periods;
    if (period === undefined) throw new Error('a range is one period');
    return { siteId, timeZone, period, segment: accepted(parseSegment(segment)) };
  };

  app.get('/api/v1/sites/:siteId/transitions', async (request, reply): Promise<Transitions> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const asked = transitionsQuestion.parse(request.query);
    const span = spanOf(site, asked);
    const subject = { report: 'transitions', orgId: site.orgId, siteId: site.siteId };
    const signal = callerSignal(reply);
    let page = storedPageName(asked.page, 'url');
    if (asked.page.startsWith('/')) {
      // Reports write the path of a page only; of several hosts that have it, the most viewed one is meant.
      const found = compileViewedPages({ ...span, search: '', path: asked.page, limit: 1 });
      page = String((await runner.runQuery(found, subject, SURFACE, signal))[0]?.d_page ?? page);
    }
    const query = compileTransitions({ ...span, by: 'url', action: page });
    const { row } = shapeTransitions(await runner.runQuery(query, subject, SURFACE, signal), asked.limit);
    return showTransitions(row, page, asked.limit, new Date(parts.clock.now()).toISOString());
  });

  app.get('/api/v1/sites/:siteId/viewed-pages', async (request, reply): Promise<ViewedPages> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const asked = pagesQuestion.parse(request.query);
    const query = compileViewedPages({ ...spanOf(site, asked), search: asked.search, path: '', limit: MOST_PAGES });
    const subject = { report: 'viewed-pages', orgId: site.orgId, siteId: site.siteId };
    const rows = await runner.runQuery(query, subject, SURFACE, callerSignal(reply));
    return { pages: rows.map((row) => ({ page: String(row.d_page), views: Number(row.m_views) })) };
  });
}
