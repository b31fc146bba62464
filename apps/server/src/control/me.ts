import { AccordError } from '@accord/catalog/errors';
import type { Me } from '@accord/contract/session';
import type { FastifyInstance } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { sessionOf } from '../plugins/session.ts';

/** Who is signed in. */
export function registerMe(app: FastifyInstance, { control }: ServerParts): void {
  app.get('/api/v1/me', async (request): Promise<Me> => {
    const { by, name, email, orgId } = sessionOf(request);
    if (by === 'token') throw new AccordError('no-access', 'A token is no person.');
    const [organisation, role] = await Promise.all([control.organisations.byId(orgId), control.instance.role()]);
    if (organisation === undefined) throw new AccordError('not-signed-in');
    // Before set-up nobody has chosen a role, and only the demo can be looked at.
    return { name, email, organisation, role: role ?? 'own' };
  });
}
