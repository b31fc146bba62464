import { AccordError } from '@accord/catalog/errors';
import type { InstallationAccounting, SiteAccounting } from '@accord/contract/accounting';
import { FAILURES, REASONS } from '@accord/ingest/outcome';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { sessionOf, visibleSite } from '../plugins/session.ts';
import { sitePath } from './site-path.ts';

const DAY_MS = 24 * 3_600_000;
const question = z.object({ days: z.coerce.number().int().min(1).max(366).default(30) });
const nothing = { received: 0, stored: 0, failed: 0, deduplicated: 0, excluded: 0, waiting: 0, difference: 0 };
const MESSAGES: Readonly<Record<string, string>> = {
  deduplicated: 'The same hit had been stored before.',
  ...FAILURES,
  ...REASONS,
};

/** What became of the hits: of one site by outcome, and of all of them as an equation that must hold. */
export function registerAccounting(app: FastifyInstance, parts: ServerParts): void {
  app.get('/api/v1/sites/:siteId/accounting', async (request): Promise<SiteAccounting> => {
    const { siteId, orgId } = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const { days } = question.parse(request.query);
    const totals = await parts.control.hitCounts.ofSite(orgId, siteId, parts.clock.now() - days * DAY_MS);
    return { days, outcomes: totals.map(({ outcome, count }) => ({ outcome, message: wordsOf(outcome), count })) };
  });

  app.get('/api/v1/accounting', async (request): Promise<InstallationAccounting> => {
    const { reachesAllSites } = sessionOf(request);
    // Whoever serves others does not show one of them how much traffic all of them have.
    if (!reachesAllSites && (await parts.control.instance.role()) !== 'own') throw new AccordError('no-access');
    const { accounting } = parts.control;
    const [latest, imbalances] = await Promise.all([
      accounting.latest(),
      accounting.imbalances(parts.clock.now() - DAY_MS),
    ]);
    const { minuteMs, ...figures } = latest ?? { ...nothing, minuteMs: null };
    const minute = minuteMs === null ? null : new Date(minuteMs).toISOString();
    return { minute, ...figures, imbalances: imbalances.length };
  });
}

function wordsOf(outcome: string): string {
  return MESSAGES[outcome] ?? '';
}
