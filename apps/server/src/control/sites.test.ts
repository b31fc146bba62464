import type { CompiledQuery, EventReader, QueryTags } from '@accord/query/ports';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, fromOurPage, NOON, setUpOwner, type TestServer } from '../../test/a-server.ts';

const asked: { query: CompiledQuery; tags: QueryTags }[] = [];
/** Answers every question the same, and remembers it. */
const events: EventReader = {
  run: async (query, tags) => {
    asked.push({ query, tags });
    return [{ m_visitors: '2', m_visits: '3', m_actions: '7' }];
  },
};
const OTHER_TOKEN = 'o'.repeat(32);
const VIEW_TOKEN = 'v'.repeat(32);
const newSite = {
  name: 'Blog',
  url: 'https://blog.example/start/?x=1#y',
  timeZone: 'America/New_York',
  currency: 'USD',
};

describe('what a person or a token sees of the sites', () => {
  let server: TestServer;
  let cookie: string;
  beforeAll(async () => {
    server = await aServer({ events });
    cookie = await setUpOwner(server.app);
    const { id } = await server.control.organisations.add('Rival');
    const rules = { urls: ['https://rival.example'], timeZone: 'UTC', currency: 'EUR' };
    await server.control.sites.add({ orgId: id, name: 'Canary', ...rules });
    const token = { userId: null, reachesAllSites: false, isAllowedInUrl: false, expiresMs: null };
    await server.control.tokens.add({ ...token, orgId: id, token: OTHER_TOKEN, name: 'theirs', scope: 'write' });
    await server.control.tokens.add({ ...token, orgId: 1, token: VIEW_TOKEN, name: 'look', scope: 'view' });
  });
  afterAll(() => server.stop());
  const get = (url: string, headers: Record<string, string> = { cookie }) => server.app.inject({ url, headers });
  const bearer = (token: string) => ({ authorization: `Bearer ${token}` });

  it.each(['/me', '/sites', '/sites/1/collection', '/sites/1/live', '/sites/1/accounting', '/accounting'])(
    'asks for a sign-in at %s',
    async (path) => {
      const answer = await get(`/api/v1${path}`, {});
      expect(answer.statusCode).toBe(401);
      expect(answer.json()).toMatchObject({
        code: 'not-signed-in',
        title: expect.any(String),
        requestId: expect.any(String),
      });
      expect((await get(`/api/v1${path}`, bearer('unknown'))).statusCode).toBe(401);
    },
  );

  it('adds a site, and knows it at once', async () => {
    const headers = { ...fromOurPage, cookie };
    const answer = await server.app.inject({ method: 'POST', url: '/api/v1/sites', headers, payload: newSite });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toEqual({
      id: 3,
      name: 'Blog',
      urls: ['https://blog.example/start'],
      timeZone: 'America/New_York',
      currency: 'USD',
      createdOn: '2026-11-25',
    });
    expect((await get('/api/v1/sites')).json().sites.map(({ id }: { id: number }) => id)).toEqual([1, 3]);
    expect((await get('/api/v1/sites', bearer(OTHER_TOKEN))).json().sites).toMatchObject([{ id: 2, name: 'Canary' }]);
  });

  it('lets neither a token that only looks nor another page add one', async () => {
    const post = (headers: Record<string, string>) =>
      server.app.inject({ method: 'POST', url: '/api/v1/sites', headers, payload: newSite });
    expect((await post(bearer(VIEW_TOKEN))).statusCode).toBe(403);
    expect((await post({ cookie, origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await post({ cookie })).statusCode).toBe(403);
    expect((await post(bearer(OTHER_TOKEN))).json()).toMatchObject({ id: 4 });
  });

  it.each(['collection', 'live', 'accounting'])('hides others’ sites at %s as if they did not exist', async (path) => {
    const others = await get(`/api/v1/sites/2/${path}`);
    const none = await get(`/api/v1/sites/99/${path}`);
    expect([others.statusCode, none.statusCode]).toEqual([404, 404]);
    expect(others.json().code).toBe('unknown-site');
    expect((await get(`/api/v1/sites/1/${path}`, bearer(OTHER_TOKEN))).statusCode).toBe(404);
    expect((await get(`/api/v1/sites/1/${path}`, bearer(VIEW_TOKEN))).statusCode).toBe(200);
    for (const wrong of ['abc', '0', '-1', '1.5', '99999999999']) {
      expect((await get(`/api/v1/sites/${wrong}/${path}`)).statusCode).toBe(400);
    }
  });

  it('tells what reached the collector, newest first', async () => {
    expect((await get('/api/v1/sites/1/collection')).json()).toEqual({ hasHits: false, recent: [] });
    server.parts.recent.add(1, NOON, 'bot', '', 'shop.example');
    expect((await get('/api/v1/sites/1/collection')).json()).toMatchObject({
      hasHits: false,
      recent: [{ outcome: 'bot' }],
    });
    server.parts.recent.add(1, NOON + 1, 'stored', '', 'shop.example');
    expect((await get('/api/v1/sites/1/collection')).json()).toEqual({
      hasHits: true,
      recent: [
        { at: '2026-11-25T12:00:00.001Z', outcome: 'stored', message: '', host: 'shop.example' },
        {
          at: '2026-11-25T12:00:00.000Z',
          outcome: 'bot',
          message: 'The user agent is a known bot.',
          host: 'shop.example',
        },
      ],
    });
  });

  it('counts outcomes from the ledger', async () => {
    const { ledger } = server.control;
    const to = { segment: 1, offset: 1 };
    await ledger.plan(1, to);
    await ledger.commit(1, to, [
      { siteId: 3, hourMs: NOON, outcome: 'stored', count: 5 },
      { siteId: 3, hourMs: NOON, outcome: 'prefetch', count: 2 },
    ]);
    expect((await get('/api/v1/sites/3/collection')).json()).toEqual({ hasHits: true, recent: [] });
    expect((await get('/api/v1/sites/3/accounting?days=7')).json()).toEqual({
      days: 7,
      outcomes: [
        { outcome: 'stored', message: '', count: 5 },
        { outcome: 'prefetch', message: 'The browser only prefetched the page.', count: 2 },
      ],
    });
    expect((await get('/api/v1/sites/3/accounting?days=0')).json().fields).toHaveProperty('days');
  });

  it('shows the equation of the installation', async () => {
    const figures = { received: 9, stored: 5, failed: 0, deduplicated: 1, excluded: 2, waiting: 1 };
    expect((await get('/api/v1/accounting')).json()).toMatchObject({ minute: null, difference: 0 });
    await server.control.accounting.write({ minuteMs: NOON, ...figures });
    expect((await get('/api/v1/accounting')).json()).toEqual({
      minute: '2026-11-25T12:00:00.000Z',
      ...figures,
      difference: 0,
      imbalances: 0,
    });
  });

  it('asks the event store who is here, for this site only', async () => {
    expect((await get('/api/v1/sites/1/live')).json()).toEqual({ minutes: 5, visitors: 2, visits: 3, actions: 7 });
    const { query, tags } = asked.at(-1) ?? {};
    expect(tags).toMatchObject({ purpose: 'live', orgId: 1, siteIds: [1] });
    // Five minutes up to the end of the second that runs.
    expect(query?.params).toMatchObject({ site_id: 1, since_s: NOON / 1000 + 1 - 5 * 60 });
  });
});
