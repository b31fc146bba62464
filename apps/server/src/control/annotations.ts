import { AccordError } from '@accord/catalog/errors';
import {
  type AnnotationList,
  type AnnotationRemoval,
  annotationChange,
  newAnnotation,
  type Annotation as Shown,
} from '@accord/contract/annotations';
import type { Annotation } from '@accord/control-db/annotations';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { sessionOf, visibleSite } from '../plugins/session.ts';
import { sitePath } from './site-path.ts';
import { writableSite } from './writable-site.ts';

const PATH = '/api/v1/sites/:siteId/annotations';
const annotationPath = sitePath.extend({ annotationId: z.coerce.number().int().min(1).max(2_147_483_647) });
const days = z.object({ from: z.iso.date().default('1970-01-01'), to: z.iso.date().default('2199-12-31') });

const shown = ({ annotationId, day, note, isStarred, author }: Annotation): Shown => ({
  ...{ id: annotationId, day, note, isStarred, author },
});

/** What people noted about days of a site. Everybody who sees the site reads it; who may change the site writes it. */
export function registerAnnotations(app: FastifyInstance, parts: ServerParts): void {
  const { annotations } = parts.control;

  app.get(PATH, async (request): Promise<AnnotationList> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const { from, to } = days.parse(request.query);
    const { mayWrite, canWrite } = sessionOf(request);
    const found = await annotations.ofSite(site, from, to);
    return { annotations: found.map(shown), mayWrite: mayWrite && canWrite(site.siteId) };
  });

  app.post(PATH, async (request, reply): Promise<Shown> => {
    const { site, session } = writableSite(parts, request);
    const added = await annotations.add(site, { ...newAnnotation.parse(request.body), userId: session.userId });
    if (added === null) throw new AccordError('conflict', 'This site has as many annotations as it can have.');
    void reply.status(201);
    return shown(added);
  });

  app.patch(`${PATH}/:annotationId`, async (request): Promise<Shown> => {
    const { site } = writableSite(parts, request);
    const { day, note, isStarred } = annotationChange.parse(request.body);
    const changed = await annotations.change(site, annotationPath.parse(request.params).annotationId, {
      ...(day === undefined ? {} : { day }),
      ...(note === undefined ? {} : { note }),
      ...(isStarred === undefined ? {} : { isStarred }),
    });
    if (changed === undefined) throw new AccordError('not-found', 'There is no such annotation.');
    return shown(changed);
  });

  app.delete(`${PATH}/:annotationId`, async (request): Promise<AnnotationRemoval> => {
    const { site } = writableSite(parts, request);
    const isThere = await annotations.remove(site, annotationPath.parse(request.params).annotationId);
    if (!isThere) throw new AccordError('not-found', 'There is no such annotation.');
    return { isRemoved: true };
  });
}
