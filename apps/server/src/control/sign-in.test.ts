import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, aSetup, cookieOf, fromOurPage, setUpOwner, type TestServer } from '../../test/a-server.ts';

describe('sign-in', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer();
    await setUpOwner(server.app);
  });
  afterAll(() => server.stop());
  const { email, password } = aSetup;
  const signIn = (payload: object, remoteAddress: string, headers: Record<string, string> = fromOurPage) =>
    server.app.inject({ method: 'POST', url: '/api/auth/sign-in/email', headers, payload, remoteAddress });
  const me = (cookie: string) => server.app.inject({ url: '/api/v1/me', headers: { cookie } });

  it('lets the owner in, whatever the case of the address, and out again', async () => {
    const answer = await signIn({ email, password }, '10.1.0.1');
    expect(answer.statusCode).toBe(200);
    const cookie = cookieOf(answer);
    expect((await me(cookie)).json()).toMatchObject({ email: 'ada@example.org' });
    const out = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-out',
      headers: { ...fromOurPage, cookie },
    });
    expect(out.statusCode).toBe(200);
    expect((await me(cookie)).statusCode).toBe(401);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    const wrong = await signIn({ email, password: 'not this one' }, '10.1.0.2');
    const unknown = await signIn({ email: 'nobody@example.org', password: 'not this one' }, '10.1.0.2');
    expect([wrong.statusCode, unknown.statusCode]).toEqual([401, 401]);
    const { requestId: one, ...first } = wrong.json();
    const { requestId: other, ...second } = unknown.json();
    expect(first).toEqual(second);
    expect(one).not.toBe(other);
    expect(wrong.headers['set-cookie']).toBeUndefined();
  });

  it.each(['', 'accord.session_token=x', '__Secure-accord.session_token=abc.def'])(
    'takes no cookie %s',
    async (cookie) => {
      expect((await me(cookie)).statusCode).toBe(401);
    },
  );

  it('does not offer what we do not use', async () => {
    for (const path of ['sign-up/email', 'request-password-reset', 'update-user', 'delete-user', 'change-password']) {
      const payload = { name: 'Eve', email: 'eve@example.org', password: 'correct horse battery' };
      const answer = await server.app.inject({
        method: 'POST',
        url: `/api/auth/${path}`,
        headers: fromOurPage,
        payload,
      });
      expect([path, answer.statusCode]).toEqual([path, 404]);
    }
  });

  it('refuses another page, and forms', async () => {
    expect((await signIn({ email, password }, '10.1.0.3', { origin: 'https://evil.example' })).statusCode).toBe(403);
    expect((await signIn({ email, password }, '10.1.0.3', {})).statusCode).toBe(403);
    const form = await server.app.inject({
      method: 'POST',
      url: '/api/auth/sign-in/email',
      headers: { ...fromOurPage, 'content-type': 'application/x-www-form-urlencoded' },
      payload: 'email=ada@example.org&password=x',
    });
    expect(form.statusCode).toBe(400);
  });

  it('allows an account 10 tries, from wherever they come', async () => {
    const victim = 'victim@example.org';
    const statuses: number[] = [];
    for (let index = 0; index < 12; index++) {
      const written = index % 2 === 0 ? victim : ' Victim@Example.ORG ';
      statuses.push((await signIn({ email: written, password: 'guess' }, `10.2.0.${index}`)).statusCode);
    }
    expect(statuses.filter((status) => status !== 429)).toHaveLength(10);
    expect(statuses.slice(10)).toEqual([429, 429]);
  });

  it('allows an address 20 tries, for whatever account, and believes no forwarding header', async () => {
    const statuses: number[] = [];
    for (let index = 0; index < 22; index++) {
      const headers = { ...fromOurPage, 'x-forwarded-for': `192.0.2.${index}` };
      const answer = await signIn({ email: `user${index}@example.org`, password: 'guess' }, '10.3.0.1', headers);
      statuses.push(answer.statusCode);
      if (answer.statusCode === 429) expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    }
    expect(statuses.filter((status) => status !== 429)).toHaveLength(20);
    expect(statuses.slice(20)).toEqual([429, 429]);
  });

  it('keeps neither address nor password', async () => {
    const { db } = server.control.signIn;
    const sessions = await db
      .selectFrom('session' as never)
      .selectAll()
      .execute();
    const accounts = await db.selectFrom('account').selectAll().execute();
    const kept = JSON.stringify([sessions, accounts]);
    expect(sessions.length).toBeGreaterThan(0);
    expect(kept).not.toContain('10.1.0');
    expect(kept).not.toContain(password);
  });
});
