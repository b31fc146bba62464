import type { CollectionState } from '@accord/contract/collection';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { sitePath } from './site-path.ts';

/** What reached us of a site, for "waiting for the first hit" and for finding out why hits are refused. */
export function registerCollection(app: FastifyInstance, parts: ServerParts): void {
  app.get('/api/v1/sites/:siteId/collection', async (request): Promise<CollectionState> => {
    const { siteId, orgId } = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const recent = parts.recent.of(siteId);
    const hasStored = recent.some(({ outcome }) => outcome === 'stored');
    return {
      hasHits: hasStored || (await parts.control.hitCounts.hasStored(orgId, siteId)),
      recent: recent.map(({ atMs, outcome, message, host }) => ({
        at: new Date(atMs).toISOString(),
        outcome,
        message,
        host,
      })),
    };
  });
}
