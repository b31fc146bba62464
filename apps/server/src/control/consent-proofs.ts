import { randomBytes } from 'node:crypto';
import { AccordError } from '@accord/catalog/errors';
import {
  type ConsentCounts,
  type ConsentProof,
  type ConsentProofAnswer,
  consentCounts,
  newConsentProof,
} from '@accord/contract/consent';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { visibleSite } from '../plugins/session.ts';
import { sitePath } from './site-path.ts';

const proofPath = sitePath.extend({ proofId: z.string().regex(/^[0-9a-f]{32}$/) });
const MONTH_MS = 30 * 24 * 3_600_000;
/** A visitor chooses a few times; a page that sends more is broken or hostile. */
const PER_ADDRESS = { max: 30, timeWindow: 60_000 };

/** The measured page is on another site; the answer holds nothing that it did not say. */
const openToPages = (reply: FastifyReply): FastifyReply =>
  reply.headers({ 'access-control-allow-origin': '*', 'access-control-allow-headers': 'content-type' });

/**
 * Proofs of consent: what was chosen, of which text, when. Whoever has the number can show the proof; neither address
 * nor agent is stored with it. The address is looked at in memory, to limit how many come from it.
 */
export function registerConsentProofs(
  app: FastifyInstance,
  { control, clock, directory, ...parts }: ServerParts,
): void {
  const path = '/api/v1/sites/:siteId/consent-proofs';
  const limit = app.createRateLimit({ ...PER_ADDRESS, keyGenerator: ({ ip }) => `consent ${ip}` });

  app.options(path, async (_request, reply) => {
    openToPages(reply).header('access-control-allow-methods', 'POST').status(204);
  });

  app.post(path, async (request, reply): Promise<ConsentProofAnswer> => {
    openToPages(reply);
    const { siteId } = sitePath.parse(request.params);
    const tries = await limit(request);
    if (!tries.isAllowed && tries.isExceeded) throw new AccordError('too-many-requests');
    const site = directory.rulesOf(siteId);
    if (site === undefined) throw new AccordError('unknown-site');
    const proof = newConsentProof.parse(request.body);
    const [proofId, givenMs] = [randomBytes(16).toString('hex'), clock.now()];
    await control.consentProofs.add(site, { ...proof, proofId, givenMs });
    reply.status(201);
    return { proofId, at: new Date(givenMs).toISOString() };
  });

  app.get(path, async (request): Promise<ConsentCounts> => {
    const site = visibleSite({ control, clock, directory, ...parts }, request, sitePath.parse(request.params).siteId);
    const counts = await control.consentProofs.countsSince(site, clock.now() - MONTH_MS);
    return consentCounts.parse({ counts: counts.map(({ state, count }) => ({ state, count: Number(count) })) });
  });

  app.get(`${path}/:proofId`, async (request): Promise<ConsentProof> => {
    const { siteId, proofId } = proofPath.parse(request.params);
    const site = visibleSite({ control, clock, directory, ...parts }, request, siteId);
    const proof = await control.consentProofs.find(site, proofId);
    if (proof === undefined) throw new AccordError('not-found');
    const { givenMs, previous, purposes, ...said } = proof;
    const at = new Date(givenMs).toISOString();
    return { ...said, purposes: [...purposes], previous: previous as ConsentProof['previous'], at };
  });
}
