import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, aSetup, cookieOf, fromOurPage, type TestServer } from '../../test/a-server.ts';

describe('set-up', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
  });
  afterAll(() => server.stop());
  const post = (payload: unknown, headers: Record<string, string> = fromOurPage, remoteAddress = '127.0.0.1') =>
    server.app.inject({ method: 'POST', url: '/api/v1/setup', headers, payload: payload as object, remoteAddress });

  it('says that it is needed', async () => {
    const answer = await server.app.inject('/api/v1/setup');
    expect(answer.json()).toEqual({ needed: true, asksRole: true });
  });

  it.each([
    ['a foreign page', { origin: 'https://evil.example', host: 'stats.example.org' }],
    ['no page at all', { host: 'stats.example.org' }],
    ['a foreign domain pointed at us', { origin: 'https://evil.example', host: 'evil.example' }],
  ])('refuses %s', async (_what, headers) => {
    const answer = await post(aSetup, headers);
    expect(answer.statusCode).toBe(403);
    expect(answer.json()).toMatchObject({ code: 'wrong-origin', status: 403 });
  });

  it('names each field that is wrong', async () => {
    const answer = await post({
      ...aSetup,
      email: 'ada',
      password: 'short',
      site: { ...aSetup.site, currency: 'euro' },
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(Object.keys(answer.json().fields).sort()).toEqual(['email', 'password', 'site.currency']);
  });

  it('names what no schema can know', async () => {
    const site = { name: 'Shop', url: 'javascript:alert(1)', timeZone: 'Europe/Nowhere', currency: 'XQX' };
    const answer = await post({ ...aSetup, site });
    expect(answer.statusCode).toBe(400);
    expect(Object.keys(answer.json().fields).sort()).toEqual(['site.currency', 'site.timeZone', 'site.url']);
  });

  it('lets exactly one of several at the same moment in, and signs that one in', async () => {
    const answers = await Promise.all(
      ['a', 'b', 'c'].map((name, index) =>
        post({ ...aSetup, email: `${name}@example.org` }, fromOurPage, `10.0.0.${index}`),
      ),
    );
    expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([201, 409, 409]);
    const made = answers.find(({ statusCode }) => statusCode === 201);
    expect(made?.json()).toEqual({ siteId: 1 });
    const cookie = String(made?.headers['set-cookie']);
    expect(cookie).toMatch(/^__Secure-accord\.session_token=/);
    expect(cookie).toMatch(/; Secure/);
    expect(cookie).toMatch(/; HttpOnly/);
    expect(cookie).toMatch(/; SameSite=Strict/i);
    const me = await server.app.inject({
      url: '/api/v1/me',
      headers: { cookie: made === undefined ? '' : cookieOf(made) },
    });
    expect(me.json()).toMatchObject({ name: 'Ada', organisation: { id: 1, name: 'Acme' }, role: 'own' });
  });

  it('is over afterwards', async () => {
    expect((await server.app.inject('/api/v1/setup')).json()).toEqual({ needed: false, asksRole: false });
    const answer = await post(aSetup, fromOurPage, '10.9.9.9');
    expect(answer.statusCode).toBe(409);
    expect(answer.json().code).toBe('setup-done');
  });
});
