import { AccordError } from '@accord/catalog/errors';
import rateLimit from '@fastify/rate-limit';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';

const WINDOW_MS = 15 * 60_000;
const PER_ACCOUNT = 10;
const PER_ADDRESS = 20;

/** Counts one try to prove who one is. @throws AccordError too-many-requests */
export type TryLimit = (request: FastifyRequest, reply: FastifyReply, account: string) => Promise<void>;

/**
 * Limits tries of passwords: 10 in 15 minutes for an account, 20 for an address; right or wrong, so that the answer
 * tells nothing. Kept in memory: a restart forgives.
 */
export async function createTryLimit(app: FastifyInstance): Promise<TryLimit> {
  await app.register(rateLimit, { global: false });
  const accounts = new WeakMap<FastifyRequest, string>();
  const byAddress = app.createRateLimit({ max: PER_ADDRESS, timeWindow: WINDOW_MS, keyGenerator: ({ ip }) => ip });
  const byAccount = app.createRateLimit({
    max: PER_ACCOUNT,
    timeWindow: WINDOW_MS,
    keyGenerator: (request) => accounts.get(request) ?? '',
  });
  return async (request, reply, account) => {
    accounts.set(request, account.trim().toLowerCase());
    // Both are counted, also when the first already refuses.
    for (const limit of await Promise.all([byAddress(request), byAccount(request)])) {
      if (limit.isAllowed || !limit.isExceeded) continue;
      reply.header('retry-after', limit.ttlInSeconds);
      throw new AccordError('too-many-requests', `Try again in ${Math.ceil(limit.ttlInSeconds / 60)} minutes.`);
    }
  };
}
