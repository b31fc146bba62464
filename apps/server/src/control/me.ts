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
    if (organisation === undefined || role === null) throw new AccordError('not-signed-in');
    return { name, email, organisation: { id: organisation.id, name: organisation.name }, role };
  });
}
