import { AccordError } from '@accord/catalog/errors';
import { newSite, type Site as ShownSite, type SiteList } from '@accord/contract/sites';
import type { Site } from '@accord/control-db/sites';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { sessionOf } from '../plugins/session.ts';
import { checkNewSite } from './check-new-site.ts';

/** The sites that whoever asks may see, and new ones. */
export function registerSites(app: FastifyInstance, { control, directory }: ServerParts): void {
  app.get('/api/v1/sites', async (request): Promise<SiteList> => {
    return { sites: directory.sitesOf(sessionOf(request)).map(toShown) };
  });

  app.post('/api/v1/sites', async (request, reply): Promise<ShownSite> => {
    const { orgId, mayWrite, userId, by } = sessionOf(request);
    if (!mayWrite) throw new AccordError('no-access');
    const source = { userId, origin: by === 'person' ? 'ui' : 'api', reason: '' } as const;
    const site = await control.sites.add({ ...checkNewSite(newSite.parse(request.body), source), orgId });
    reply.status(201);
    return toShown(site);
  });
}

function toShown({ siteId, name, urls, timeZone, currency, createdOn }: Site): ShownSite {
  return { id: siteId, name, urls: [...urls], timeZone, currency, createdOn };
}
