import { AccordError } from '@accord/catalog/errors';
import {
  newSavedSegment,
  type SavedSegmentList,
  type SavedSegmentRemoval,
  type SavedSegment as Shown,
} from '@accord/contract/saved-segments';
import type { NewSavedSegment, SavedSegment } from '@accord/control-db/saved-segments';
import { parseSegment } from '@accord/query/segment/parse-segment';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { type Session, sessionOf, visibleSite } from '../plugins/session.ts';
import { mayChange, maySave, mayShare } from './may-change-segment.ts';
import { sitePath } from './site-path.ts';

const PATH = '/api/v1/sites/:siteId/saved-segments';
const segmentPath = sitePath.extend({ segmentId: z.coerce.number().int().min(1).max(2_147_483_647) });

function shown(session: Session, segment: SavedSegment): Shown {
  const { segmentId, name, definition, isShared, siteId, author } = segment;
  const isForAllSites = siteId === null;
  return { id: segmentId, name, definition, isShared, isForAllSites, author, mayChange: mayChange(session, segment) };
}

/** Reads what is to be saved for the site of the path. @throws AccordError bad-parameter, no-access */
function readSegment(session: Session, siteId: number, body: unknown): NewSavedSegment {
  const { name, definition, isShared, isForAllSites } = newSavedSegment.parse(body);
  const parsed = parseSegment(definition);
  if (!parsed.ok) throw new AccordError('bad-parameter', parsed.error.problem, { definition: parsed.error.problem });
  const segment = { siteId: isForAllSites ? null : siteId, name, definition, isShared };
  if (!maySave(session) || (isShared && !mayShare(session, segment.siteId))) throw new AccordError('no-access');
  return segment;
}

/** Names for segments. Nothing is worked out beforehand: whoever uses one asks with its definition. */
export function registerSavedSegments(app: FastifyInstance, parts: ServerParts): void {
  const { savedSegments } = parts.control;

  /** One of those that can be used for the site, when whoever asks may change it. @throws AccordError */
  async function changeable(request: FastifyRequest): Promise<{ session: Session; segment: SavedSegment }> {
    const { siteId, segmentId } = segmentPath.parse(request.params);
    visibleSite(parts, request, siteId);
    const session = sessionOf(request);
    const segment = (await savedSegments.of(session)).find((one) => one.segmentId === segmentId);
    if (segment === undefined || (segment.siteId ?? siteId) !== siteId)
      throw new AccordError('not-found', 'There is no such saved segment.');
    if (!mayChange(session, segment)) throw new AccordError('no-access');
    return { session, segment };
  }

  app.get(PATH, async (request): Promise<SavedSegmentList> => {
    const { siteId } = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const session = sessionOf(request);
    const usable = (await savedSegments.of(session)).filter((segment) => (segment.siteId ?? siteId) === siteId);
    return { segments: usable.map((segment) => shown(session, segment)), mayShare: mayShare(session, siteId) };
  });

  app.post(PATH, async (request, reply): Promise<Shown> => {
    const { siteId } = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const session = sessionOf(request);
    const added = await savedSegments.add(session, readSegment(session, siteId, request.body));
    if (added === null) throw new AccordError('conflict', 'There are as many saved segments as there can be.');
    void reply.status(201);
    return shown(session, added);
  });

  app.put(`${PATH}/:segmentId`, async (request): Promise<Shown> => {
    const { session, segment } = await changeable(request);
    const { siteId } = segmentPath.parse(request.params);
    const changed = await savedSegments.change(session, segment.segmentId, readSegment(session, siteId, request.body));
    if (changed === undefined) throw new AccordError('not-found', 'There is no such saved segment.');
    return shown(session, changed);
  });

  app.delete(`${PATH}/:segmentId`, async (request): Promise<SavedSegmentRemoval> => {
    const { session, segment } = await changeable(request);
    await savedSegments.remove(session, segment.segmentId);
    return { isRemoved: true };
  });
}
