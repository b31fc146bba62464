import { AccordError } from '@accord/catalog/errors';
import { type SetupAnswer, type SetupState, setupRequest } from '@accord/contract/setup';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import type { SignIn } from '../plugins/sign-in.ts';
import type { TryLimit } from '../plugins/try-limit.ts';
import { checkNewSite } from './check-new-site.ts';

/** The first visit to the page: whoever comes first owns the installation, once. */
export function registerSetup(app: FastifyInstance, parts: ServerParts, signIn: SignIn, countTry: TryLimit): void {
  const { control, config } = parts;

  app.get('/api/v1/setup', async (): Promise<SetupState> => {
    const [hasUser, storedRole] = await Promise.all([control.members.hasAnyUser(), control.instance.role()]);
    return { needed: !hasUser, asksRole: config.role === null && storedRole === null };
  });

  app.post('/api/v1/setup', async (request, reply): Promise<SetupAnswer> => {
    const asked = setupRequest.parse(request.body);
    const email = asked.email.toLowerCase();
    await countTry(request, reply, email);
    const site = checkNewSite(asked.site, { userId: null, origin: 'setup', reason: '' }, 'site.');
    // Looked at before the slow hashing, and again under a lock when it is written.
    if (await control.members.hasAnyUser()) throw new AccordError('setup-done');
    const { password } = await signIn.$context;
    const made = await control.setUp({
      name: asked.name,
      email,
      passwordHash: await password.hash(asked.password),
      organisation: asked.organisation ?? asked.site.name,
      role: config.role ?? (await control.instance.role()) ?? asked.role ?? 'own',
      site,
    });
    if (made === null || made.siteId === null) throw new AccordError('setup-done');
    const { headers } = await signIn.api.signInEmail({
      body: { email, password: asked.password },
      headers: new Headers({ host: request.headers.host ?? '', origin: request.headers.origin ?? '' }),
      returnHeaders: true,
    });
    for (const line of headers.getSetCookie()) reply.header('set-cookie', line);
    reply.status(201);
    return { siteId: made.siteId };
  });
}
