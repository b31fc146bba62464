import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, type TestServer } from '../../test/a-server.ts';
import { settleRole } from './settle-role.ts';

const bootstrapToken = 't'.repeat(32);

describe('the role and the first owner', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await aServer({
      before: async (control, config) => {
        const settled = await settleRole(control, { ...config, role: 'own', bootstrapToken });
        if (!settled.ok) throw new Error(settled.error);
      },
    });
  });
  afterAll(() => server.stop());

  it('makes the owner of the bootstrap token, who reaches every site in the own role', async () => {
    const access = server.parts.directory.access(bootstrapToken);
    expect(access).toMatchObject({ orgId: 1, reachesAllSites: true, isAllowedInUrl: true, scope: 'write' });
    const { id } = await server.control.organisations.add('Second');
    const rules = { name: 'Their site', urls: ['https://a.example'], timeZone: 'UTC', currency: 'EUR' };
    const site = await server.control.sites.add({ orgId: id, ...rules });
    expect(access?.canWrite(site.siteId)).toBe(true);
  });

  it('leaves no set-up to do, and nobody to sign in by password', async () => {
    expect((await server.app.inject('/api/v1/setup')).json()).toEqual({ needed: false, asksRole: false });
    const accounts = await server.control.signIn.db.selectFrom('account').selectAll().execute();
    expect(accounts).toEqual([]);
  });

  it('makes it once: a later token changes nothing', async () => {
    const again = await settleRole(server.control, { ...server.parts.config, bootstrapToken: 'u'.repeat(32) });
    expect(again.ok).toBe(true);
    expect(server.parts.directory.access('u'.repeat(32))).toBeUndefined();
  });

  it('refuses a role that contradicts the stored one, and says what to do', async () => {
    const settled = await settleRole(server.control, { ...server.parts.config, role: 'service' });
    expect(settled).toEqual({
      ok: false,
      error:
        'ACCORD_ROLE is service, but this installation was set up as own. Unset ACCORD_ROLE or set it to own; another role needs a data folder of its own.',
    });
    expect((await settleRole(server.control, { ...server.parts.config, role: 'own' })).ok).toBe(true);
  });
});

describe('the first owner in the service role', () => {
  it('reaches the sites of the own organisation only', async () => {
    const server = await aServer({
      before: async (control, config) => {
        await settleRole(control, { ...config, role: 'service', bootstrapToken });
      },
    });
    expect(server.parts.directory.access(bootstrapToken)).toMatchObject({ reachesAllSites: false });
    const accounting = await server.app.inject({
      url: '/api/v1/accounting',
      headers: { authorization: `Bearer ${bootstrapToken}` },
    });
    expect(accounting.statusCode).toBe(403);
    await server.stop();
  });
});
