import { randomBytes } from 'node:crypto';
import { AccordError } from '@accord/catalog/errors';
import type { DemoRemoval, DemoState } from '@accord/contract/demo';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ServerParts } from '../parts.ts';
import { type Session, sessionOf } from '../plugins/session.ts';
import type { SignIn } from '../plugins/sign-in.ts';

const none = { sentActions: 0, plannedActions: 0, isFull: false };
const keyPath = z.object({ key: z.string().min(32).max(128) });
const VOID_KEY = 'This link was used or is too old. Start Accord with --demo again: it prints a new one.\n';
/** Minutes of the past that sending may be behind when everything is there. */
const FULL_MS = 10 * 60_000;

/** The organisation with made-up traffic: how far it is, its removal, and the link that signs in to it once. */
export function registerDemo(app: FastifyInstance, { control, clock, directory }: ServerParts, signIn: SignIn): void {
  const mayRemove = async ({ orgId, mayWrite }: Session, demoOrgId: number): Promise<boolean> =>
    // Who serves others has no owner of all: there, only the demo's own owner removes it.
    mayWrite && (orgId === demoOrgId || (await control.instance.role()) === 'own');

  app.get('/api/v1/demo', async (request): Promise<DemoState> => {
    const session = sessionOf(request);
    const demo = await control.demo.find();
    if (demo === undefined) return { exists: false, isOpen: false, mayRemove: false, ...none };
    return {
      exists: true,
      isOpen: demo.orgId === session.orgId,
      mayRemove: await mayRemove(session, demo.orgId),
      sentActions: demo.sentActions,
      plannedActions: demo.plannedActions,
      isFull: demo.filledUntilMs > clock.now() - FULL_MS,
    };
  });

  app.delete('/api/v1/demo', async (request): Promise<DemoRemoval> => {
    const session = sessionOf(request);
    const demo = await control.demo.find();
    if (demo === undefined) throw new AccordError('not-found', 'There is no demo.');
    if (!(await mayRemove(session, demo.orgId))) throw new AccordError('no-access');
    const removedSites = await control.demo.remove();
    await directory.refresh();
    return { removedSites: removedSites ?? 0 };
  });

  // A link, because it is opened from a terminal. The key is used up, and no page of others can know it.
  app.get('/demo/:key', async (request, reply) => {
    const { key } = keyPath.parse(request.params);
    reply.header('cache-control', 'no-store');
    const owner = await control.demoSignIn.take(key);
    if (owner === undefined) return reply.status(410).type('text/plain; charset=utf-8').send(VOID_KEY);
    // Nobody knows the password, and the next link replaces it: sessions come from the sign-in library alone.
    const password = randomBytes(24).toString('base64url');
    const { password: hashing } = await signIn.$context;
    await control.demoSignIn.setPassword(owner.orgId, await hashing.hash(password));
    const { headers } = await signIn.api.signInEmail({
      body: { email: owner.email, password },
      headers: new Headers({ host: request.headers.host ?? '' }),
      returnHeaders: true,
    });
    for (const line of headers.getSetCookie()) reply.header('set-cookie', line);
    return reply.redirect('/', 303);
  });
}
