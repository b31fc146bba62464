import type { InjectOptions } from 'fastify';
import { aServer, fromOurPage, setUpOwner, type TestServer } from './a-server.ts';

/** Tokens of programs: two of the site's organisation, and one of another that must not see it. */
export const [WRITE, VIEW, RIVAL] = ['w'.repeat(32), 'v'.repeat(32), 'r'.repeat(32)] as const;

/** A server with site 1, its owner Ada, two programs of hers, and a rival with a site of its own. */
export interface SharedSite {
  readonly server: TestServer;
  /** A request of /api/v1, as Ada or with a token. */
  send(
    method: NonNullable<InjectOptions['method']>,
    url: string,
    payload?: object,
    token?: string,
  ): ReturnType<typeof injected>;
  /** A call of the Reporting API, as JSON. */
  // biome-ignore lint/suspicious/noExplicitAny: what an answer holds is what its test says
  ask(query: string, token?: string): Promise<any>;
}

const injected = (server: TestServer, options: InjectOptions) => server.app.inject(options);

export async function aSharedSite(): Promise<SharedSite> {
  const server = await aServer();
  const cookie = await setUpOwner(server.app);
  const { id } = await server.control.organisations.add('Rival');
  const rules = { urls: ['https://rival.example'], timeZone: 'UTC', currency: 'EUR' };
  await server.control.sites.add({ orgId: id, name: 'Canary', ...rules });
  const token = { name: 'test', userId: null, reachesAllSites: false, isAllowedInUrl: false, expiresMs: null };
  await server.control.tokens.add({ ...token, orgId: 1, token: WRITE, scope: 'write' });
  await server.control.tokens.add({ ...token, orgId: 1, token: VIEW, scope: 'view' });
  await server.control.tokens.add({ ...token, orgId: id, token: RIVAL, scope: 'write' });
  return {
    server,
    send: (method, url, payload, bearer) =>
      injected(server, {
        method,
        url,
        headers: bearer === undefined ? { ...fromOurPage, cookie } : { authorization: `Bearer ${bearer}` },
        ...(payload === undefined ? {} : { payload }),
      }),
    ask: async (query, bearer = WRITE) => {
      const answer = await injected(server, {
        method: 'POST',
        url: `/index.php?module=API&format=json&${query}`,
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        payload: `token_auth=${bearer}`,
      });
      return answer.json();
    },
  };
}
