import { AccordError } from '@accord/catalog/errors';
import type { Site } from '@accord/control-db/sites';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerParts } from '../parts.ts';
import { isOwnOrigin } from './origin.ts';
import type { SignIn } from './sign-in.ts';

/** Who asks: a person who is signed in, or a program with a token in the Authorization header. */
export interface Session {
  readonly by: 'person' | 'token';
  /** '' for a token. */
  readonly name: string;
  readonly email: string;
  readonly userId: string | null;
  readonly orgId: number;
  readonly reachesAllSites: boolean;
  /** May change things, not only look. */
  readonly mayWrite: boolean;
  canView(siteId: number): boolean;
  canWrite(siteId: number): boolean;
}

declare module 'fastify' {
  interface FastifyRequest {
    /** null: nobody is signed in. Set for /api/v1 and /index.php. */
    session: Session | null;
  }
}

/** @throws AccordError not-signed-in */
export function sessionOf(request: FastifyRequest): Session {
  if (request.session === null) throw new AccordError('not-signed-in');
  return request.session;
}

/** The site of the path, when whoever asks may see it: others' sites look like sites that do not exist. */
export function visibleSite(parts: ServerParts, request: FastifyRequest, siteId: number): Site {
  const session = sessionOf(request);
  const site = parts.directory.rulesOf(siteId);
  if (site === undefined || !session.canView(siteId)) throw new AccordError('unknown-site');
  return site;
}

/** Sets `request.session`. A cookie counts only where a page of ours asks, or nothing can change by asking. */
export function registerSession(app: FastifyInstance, parts: ServerParts, signIn: SignIn): void {
  app.decorateRequest('session', null);
  app.addHook('onRequest', async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '';
    if (!path.startsWith('/api/v1/') && path !== '/index.php') return;
    const bearer = /^Bearer (.+)$/i.exec(request.headers.authorization ?? '')?.[1];
    if (bearer !== undefined) request.session = sessionOfToken(parts, bearer);
    else if (isOwnOrigin(request, parts.config.publicUrl)) {
      request.session = await sessionOfCookie(parts, signIn, request, reply);
    }
  });
}

export function sessionOfToken({ directory }: ServerParts, token: string): Session | null {
  const access = directory.access(token);
  if (access === undefined) return null;
  const { userId, orgId, reachesAllSites, scope, canView, canWrite } = access;
  return {
    by: 'token',
    name: '',
    email: '',
    userId,
    orgId,
    reachesAllSites,
    mayWrite: scope === 'write',
    canView,
    canWrite,
  };
}

async function sessionOfCookie(
  { control, directory }: ServerParts,
  signIn: SignIn,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<Session | null> {
  const { cookie, host } = request.headers;
  if (cookie === undefined || !cookie.includes('accord.session_token=')) return null;
  const headers = new Headers({ cookie, ...(host === undefined ? {} : { host }) });
  const { response: found, headers: answer } = await signIn.api.getSession({ headers, returnHeaders: true });
  // A session that is used lives on; its cookie with it.
  for (const line of answer.getSetCookie()) reply.header('set-cookie', line);
  if (found === null) return null;
  const member = await control.members.ofUser(found.user.id);
  if (member === undefined) return null;
  const isOurs = (siteId: number) => directory.rulesOf(siteId)?.orgId === member.orgId;
  return {
    by: 'person',
    name: found.user.name,
    email: found.user.email,
    userId: found.user.id,
    orgId: member.orgId,
    reachesAllSites: false,
    mayWrite: true,
    canView: isOurs,
    canWrite: isOurs,
  };
}
