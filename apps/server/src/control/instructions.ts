import type { Category } from '@accord/catalog/define-category';
import { type CategoryId, categories } from '@accord/catalog/generated/categories';
import type { InstructionList, InstructionProof } from '@accord/contract/data-collection';
import { effectiveMode } from '@accord/ingest/collection/compile-collection';
import type { CollectionChoices } from '@accord/ingest/site-rules';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { sitePath } from './site-path.ts';

const declared: readonly Category<CategoryId>[] = categories;

/** What an instruction changed, one line each, by what is in force afterwards. */
function changesOf(before: CollectionChoices | null, after: CollectionChoices): string[] {
  const lines: string[] = [];
  if (before?.privacyMode !== after.privacyMode) lines.push(`Privacy mode: ${after.privacyMode}`);
  if (before?.preset !== after.preset) lines.push(`Preset: ${after.preset}`);
  const [was, is] = [before?.allowedQuery.join(', ') ?? '', after.allowedQuery.join(', ')];
  if (was !== is) lines.push(`Allowed parameters: ${is === '' ? 'none' : is}`);
  if (before?.signals !== after.signals) lines.push(`Do Not Track and GPC: ${after.signals}`);
  if (before?.withoutConsent !== after.withoutConsent) lines.push(`Without consent: ${after.withoutConsent}`);
  if (before === null) return lines;
  for (const category of declared) {
    const label = (choices: CollectionChoices): string => {
      const { mode } = effectiveMode(category, choices);
      return category.modes.find(({ id }) => id === mode)?.label ?? mode;
    };
    if (label(before) !== label(after)) lines.push(`${category.label}: ${label(before)} → ${label(after)}`);
  }
  return lines;
}

/** The controller's documented instructions about a site, and whether they are as they were given. */
export function registerInstructions(app: FastifyInstance, parts: ServerParts): void {
  const { control } = parts;

  app.get('/api/v1/sites/:siteId/instructions', async (request): Promise<InstructionList> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const instructions = await control.instructions.list(site);
    return {
      instructions: instructions.map(({ seq, givenMs, origin, reason, before, after, hash }) => ({
        number: seq,
        at: new Date(givenMs).toISOString(),
        origin,
        reason,
        changes: changesOf(before, after),
        hash,
      })),
    };
  });

  app.get('/api/v1/sites/:siteId/instructions/verify', async (request): Promise<InstructionProof> => {
    const site = visibleSite(parts, request, sitePath.parse(request.params).siteId);
    const brokenAt = await control.instructions.findBroken(site);
    return { isWhole: brokenAt === null, brokenAt };
  });
}
