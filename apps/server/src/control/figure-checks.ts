import type { FigureCheckList, FigureCheck as Shown } from '@accord/contract/figure-checks';
import type { FigureCheck } from '@accord/control-db/figure-checks';
import { FIGURE_CHECKS } from '@accord/query/consistency/figure-checks';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { writableSite } from './writable-site.ts';

const iso = (ms: number): string => new Date(ms).toISOString();

/** Checks that this version no longer makes are not shown. */
function shown(check: FigureCheck): Shown[] {
  const entry = FIGURE_CHECKS.find(({ id }) => id === check.checkId);
  if (entry === undefined) return [];
  const { id, label, doc } = entry;
  const { expected, found, failedSinceMs } = check;
  const state = failedSinceMs !== null ? 'fails' : expected === null ? 'unfinished' : 'agrees';
  return [
    {
      ...{ id, label, doc, state, expected, found },
      from: check.fromDay,
      to: check.toDay,
      checkedAt: iso(check.checkedMs),
      failedSince: failedSinceMs === null ? null : iso(failedSinceMs),
    },
  ];
}

/** Whether the figures of a site agree with each other, for those who answer for it. */
export function registerFigureChecks(app: FastifyInstance, parts: ServerParts): void {
  app.get('/api/v1/sites/:siteId/figure-checks', async (request): Promise<FigureCheckList> => {
    const { site } = writableSite(parts, request);
    const checks = await parts.control.figureChecks.ofSite(site);
    return { checks: checks.flatMap(shown) };
  });
}
