import type { Category, CategoryMode } from '@accord/catalog/define-category';
import { type CategoryId, categories } from '@accord/catalog/generated/categories';
import {
  type CollectionCategory,
  type CollectionMatrix,
  categoryChange,
  collectionChange,
} from '@accord/contract/data-collection';
import type { InstructionSource } from '@accord/control-db/instruction-source';
import type { Site } from '@accord/control-db/sites';
import { effectiveMode } from '@accord/ingest/collection/compile-collection';
import type { CollectionChoices } from '@accord/ingest/site-rules';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { type Session, sessionOf, visibleSite } from '../plugins/session.ts';
import { checkChoices } from './check-choices.ts';
import { sitePath } from './site-path.ts';
import { writableSite } from './writable-site.ts';

const WEEK_MS = 7 * 24 * 3_600_000;
const declared: readonly Category[] = categories;
const categoryPath = sitePath.extend({ category: z.string().max(20) });

function shownCategory(category: Category, { collection }: Site, notKept: number): CollectionCategory {
  const { mode, decidedBy } = effectiveMode(category, collection);
  const ceiling = category.modes.findIndex(({ id }) => id === category.ceilings[collection.privacyMode]);
  const shown = ({ id, label, doc }: CategoryMode, at: number) => ({ id, label, doc, isAllowed: at <= ceiling });
  return {
    ...{ id: category.id, clause: category.clause, label: category.label, doc: category.doc, mode, decidedBy },
    choice: collection.choices[category.id as CategoryId] ?? '',
    modes: category.modes.map(shown),
    notKept,
  };
}

/** What a site collects, and the controller's changes of it; each is written down as an instruction. */
export function registerDataCollection(app: FastifyInstance, parts: ServerParts): void {
  const { control, clock, directory } = parts;

  async function matrixOf(site: Site, session: Session): Promise<CollectionMatrix> {
    const { privacyMode, preset, allowedQuery, signals, withoutConsent } = site.collection;
    const counts = await control.notKept.since(site, clock.now() - WEEK_MS);
    const notKept = new Map(counts.map(({ category, count }) => [category, Number(count)]));
    return {
      ...{ privacyMode, preset, allowedQuery: [...allowedQuery], signals, withoutConsent },
      instruction: site.instrSeq,
      mayChange: session.mayWrite && session.canWrite(site.siteId),
      categories: declared.map((category) => shownCategory(category, site, notKept.get(category.id) ?? 0)),
    };
  }

  async function give(request: FastifyRequest, change: Partial<CollectionChoices>, reason: string) {
    const { site, session } = writableSite(parts, request);
    const after = checkChoices({ ...site.collection, ...change });
    const origin: InstructionSource['origin'] = session.by === 'person' ? 'ui' : 'api';
    await control.instructions.give(site, after, { userId: session.userId, origin, reason });
    return matrixOf(directory.rulesOf(site.siteId) ?? site, session);
  }

  app.get('/api/v1/sites/:siteId/collection/matrix', async (request): Promise<CollectionMatrix> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    return matrixOf(site, sessionOf(request));
  });

  app.put('/api/v1/sites/:siteId/collection', async (request): Promise<CollectionMatrix> => {
    const { reason, ...change } = collectionChange.parse(request.body);
    return give(request, change as Partial<CollectionChoices>, reason);
  });

  app.put('/api/v1/sites/:siteId/collection/:category', async (request): Promise<CollectionMatrix> => {
    const { category } = categoryPath.parse(request.params);
    const { mode, reason } = categoryChange.parse(request.body);
    const { site } = writableSite(parts, request);
    const { [category as CategoryId]: _before, ...others } = site.collection.choices;
    return give(request, { choices: mode === null ? others : { ...others, [category]: mode } }, reason);
  });
}
