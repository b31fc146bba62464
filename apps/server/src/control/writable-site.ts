import { AccordError } from '@accord/catalog/errors';
import type { Site } from '@accord/control-db/sites';
import type { FastifyRequest } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { type Session, sessionOf, visibleSite } from '../plugins/session.ts';
import { sitePath } from './site-path.ts';

/** The site of the path, when whoever asks may change it. @throws AccordError no-access */
export function writableSite(parts: ServerParts, request: FastifyRequest): { site: Site; session: Session } {
  const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
  const session = sessionOf(request);
  if (!session.mayWrite || !session.canWrite(site.siteId)) throw new AccordError('no-access');
  return { site, session };
}
