import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, aSetup, cookieOf, fromOurPage, NOON, type TestServer } from '../../test/a-server.ts';

const KEY = 'k'.repeat(43);
const ALL_SITES = 'a'.repeat(32);
const aDemo = {
  seed: 1,
  fromMs: NOON - 61 * 86_400_000,
  untilMs: NOON,
  plannedActions: 1_000,
  sites: [
    { name: 'Shop', urls: ['https://shop.example'], timeZone: 'UTC', currency: 'EUR', createdOn: '2026-09-25' },
    { name: 'Magazine', urls: ['https://magazine.example'], timeZone: 'UTC', currency: 'EUR', createdOn: '2026-09-25' },
  ],
};

describe('the demo', () => {
  let server: TestServer;
  let cookie: string;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.stop());
  const get = (url: string, headers: Record<string, string>) => server.app.inject({ url: `/api/v1${url}`, headers });
  const remove = (headers: Record<string, string>) =>
    server.app.inject({ method: 'DELETE', url: '/api/v1/demo', headers: { ...fromOurPage, ...headers } });

  it('is opened once, with sites whose numbers the collector knows', async () => {
    const [one, other] = await Promise.all([server.control.demo.open(aDemo), server.control.demo.open(aDemo)]);
    expect(one).toEqual(other);
    expect(one).toMatchObject({ orgId: 1, siteIds: [1, 2], filledUntilMs: aDemo.fromMs, sentActions: 0 });
    expect(server.parts.directory.rulesOf(2)).toMatchObject({ orgId: 1, isDemo: true });
  });

  it('is entered by a link that works once and not for long', async () => {
    await server.control.demoSignIn.offer(1, KEY, NOON + 60_000);
    expect((await server.app.inject(`/demo/${'x'.repeat(43)}`)).statusCode).toBe(410);
    server.clock.set(NOON + 60_000);
    const late = await server.app.inject(`/demo/${KEY}`);
    expect([late.statusCode, late.headers['set-cookie']]).toEqual([410, undefined]);
    server.clock.set(NOON);
    const entered = await server.app.inject(`/demo/${KEY}`);
    expect([entered.statusCode, entered.headers.location]).toEqual([303, '/']);
    cookie = cookieOf(entered);
    expect((await server.app.inject(`/demo/${KEY}`)).statusCode).toBe(410);
    expect((await get('/me', { cookie })).json()).toMatchObject({ organisation: { name: 'Demo', isDemo: true } });
    expect((await get('/sites', { cookie })).json().sites).toHaveLength(2);
  });

  it('signs in again with the next link', async () => {
    await server.control.demoSignIn.offer(1, KEY, NOON + 60_000);
    const entered = await server.app.inject(`/demo/${KEY}`);
    expect((await get('/me', { cookie: cookieOf(entered) })).statusCode).toBe(200);
  });

  it('tells how far it is', async () => {
    expect(await server.control.demo.noteSent(1, 400, NOON - 30 * 86_400_000)).toBe(true);
    expect((await get('/demo', { cookie })).json()).toEqual({
      exists: true,
      isOpen: true,
      mayRemove: true,
      sentActions: 400,
      plannedActions: 1_000,
      isFull: false,
    });
    await server.control.demo.noteSent(1, 600, NOON);
    expect((await get('/demo', { cookie })).json()).toMatchObject({ sentActions: 1_000, isFull: true });
    expect((await get('/demo', {})).statusCode).toBe(401);
  });

  it('leaves set-up to whoever comes to stay, who sees nothing of it', async () => {
    expect((await server.app.inject('/api/v1/setup')).json()).toEqual({ needed: true, asksRole: true });
    const made = await server.app.inject({
      method: 'POST',
      url: '/api/v1/setup',
      headers: fromOurPage,
      payload: { ...aSetup, role: 'own' },
    });
    expect(made.json()).toEqual({ siteId: 3 });
    const owner = { cookie: cookieOf(made) };
    expect((await get('/me', owner)).json()).toMatchObject({ organisation: { name: 'Acme', isDemo: false } });
    expect((await get('/sites', owner)).json().sites.map(({ id }: { id: number }) => id)).toEqual([3]);
    expect((await get('/sites/1/live', owner)).statusCode).toBe(404);
    expect((await get('/demo', owner)).json()).toMatchObject({ exists: true, isOpen: false, mayRemove: true });
  });

  it('is not among all sites of a token that reaches all', async () => {
    const token = { userId: null, isAllowedInUrl: false, expiresMs: null, name: 'all', scope: 'write' as const };
    await server.control.tokens.add({ ...token, orgId: 2, token: ALL_SITES, reachesAllSites: true });
    const access = server.parts.directory.access(ALL_SITES);
    expect(access && server.parts.directory.sitesOf(access).map(({ siteId }) => siteId)).toEqual([3]);
    expect([1, 2, 3].map((siteId) => access?.canView(siteId))).toEqual([false, false, true]);
    expect(access?.canWrite(1)).toBe(false);
  });

  it('is removed with its sites, tokens, people and sessions, and nothing else', async () => {
    await server.control.demo.setToken(1, 'd'.repeat(32));
    expect(server.parts.directory.access('d'.repeat(32))?.canWrite(1)).toBe(true);
    expect((await remove({})).statusCode).toBe(401);
    const answer = await remove({ cookie });
    expect([answer.statusCode, answer.json()]).toEqual([200, { removedSites: 2 }]);
    expect((await get('/me', { cookie })).statusCode).toBe(401);
    expect(server.parts.directory.access('d'.repeat(32))).toBeUndefined();
    expect(server.parts.directory.rulesOf(1)).toBeUndefined();
    expect(server.parts.directory.rulesOf(3)).toMatchObject({ name: 'Shop', isDemo: false });
    expect(await server.control.demo.noteSent(1, 1, NOON)).toBe(false);
    expect((await server.control.removedSites.all()).map(({ siteId }) => siteId)).toEqual([1, 2]);
    const all = { authorization: `Bearer ${ALL_SITES}` };
    expect((await get('/demo', all)).json()).toMatchObject({ exists: false, mayRemove: false });
    expect((await remove(all)).statusCode).toBe(404);
  });

  it('comes back with other numbers, and may be removed from beside it', async () => {
    expect(await server.control.demo.open(aDemo)).toMatchObject({ orgId: 3, siteIds: [4, 5] });
    const look = { userId: null, isAllowedInUrl: false, expiresMs: null, name: 'look', scope: 'view' as const };
    await server.control.tokens.add({ ...look, orgId: 2, token: 'v'.repeat(32), reachesAllSites: true });
    expect((await remove({ authorization: `Bearer ${'v'.repeat(32)}` })).statusCode).toBe(403);
    expect((await remove({ authorization: `Bearer ${ALL_SITES}` })).json()).toEqual({ removedSites: 2 });
  });

  it('is removed by its own people only where others are served', async () => {
    const service = await aServer({ config: { role: 'service' } });
    const made = await service.app.inject({
      method: 'POST',
      url: '/api/v1/setup',
      headers: fromOurPage,
      payload: aSetup,
    });
    await service.control.demo.open(aDemo);
    const headers = { ...fromOurPage, cookie: cookieOf(made) };
    const refused = await service.app.inject({ method: 'DELETE', url: '/api/v1/demo', headers });
    expect(refused.statusCode).toBe(403);
    await service.stop();
  });
});
