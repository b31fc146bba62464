import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, fromOurPage, setUpOwner, type TestServer } from '../../test/a-server.ts';

const trend = { id: 1, report: 'visits-summary', metric: 'visits', kind: 'trend', size: 'wide' };
const list = { id: 2, report: 'page-urls', metric: 'pageViews', kind: 'list', size: 'medium' };
const mornings = { name: 'Mornings', widgets: [trend, list] };
const TOKEN = 'a-token-of-another-0000000000000000000';

describe('dashboards of a person', () => {
  let server: TestServer;
  let person: Record<string, string>;
  beforeAll(async () => {
    server = await aServer();
    person = { ...fromOurPage, cookie: await setUpOwner(server.app) };
  });
  afterAll(() => server.stop());

  const ask = async (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path = '', payload?: object, headers = person) => {
    const url = `/api/v1/dashboards${path}`;
    const answer = await server.app.inject({ method, url, headers, ...(payload && { payload }) });
    return { status: answer.statusCode, body: answer.json() };
  };
  const tokenOf = async (userId: string | null, orgId: number, token: string, scope: 'view' | 'write' = 'write') => {
    const rights = { reachesAllSites: false, isAllowedInUrl: false, expiresMs: null } as const;
    await server.control.tokens.add({ ...rights, orgId, userId, name: 'test', scope, token });
    return { authorization: `Bearer ${token}` };
  };
  const addPerson = async (id: string, orgId: number) => {
    const { db } = server.control.signIn;
    await db
      .insertInto('user')
      .values({ id, name: id, email: `${id}@example.org` })
      .execute();
    return tokenOf(id, orgId, `${TOKEN}${id}`);
  };

  it('are stored, replaced as a whole and removed', async () => {
    expect(await ask('GET')).toEqual({ status: 200, body: { dashboards: [] } });
    expect(await ask('POST', '', mornings)).toEqual({ status: 201, body: { id: 1, ...mornings } });
    const changed = { name: '  <b>Evenings</b> ', widgets: [list, { ...trend, size: 'small' }] };
    expect(await ask('PUT', '/1', changed)).toMatchObject({ status: 200, body: { name: '<b>Evenings</b>' } });
    const kept = { id: 1, name: '<b>Evenings</b>', widgets: changed.widgets };
    expect(await ask('GET')).toEqual({ status: 200, body: { dashboards: [kept] } });
    expect(await ask('DELETE', '/1')).toEqual({ status: 200, body: { id: 1 } });
    expect(await ask('DELETE', '/1')).toMatchObject({ status: 404 });
    expect(await ask('PUT', '/1', changed)).toMatchObject({ status: 404 });
  });

  it.each([
    ['no name', { ...mornings, name: '  ' }, 'name'],
    ['a report that there is not', { name: 'x', widgets: [{ ...list, report: 'nothing' }] }, 'widgets.0.report'],
    ['a column that there is not', { name: 'x', widgets: [trend, { ...list, metric: 'label' }] }, 'widgets.1.metric'],
    ['a table drawn as a series', { name: 'x', widgets: [{ ...list, kind: 'trend' }] }, 'widgets.0.kind'],
    ['two of one number', { name: 'x', widgets: [trend, { ...list, id: 1 }] }, 'widgets.1.id'],
  ])('are refused with %s', async (_what, wanted, field) => {
    const { status, body } = await ask('POST', '', wanted);
    expect(status).toBe(400);
    expect(Object.keys(body.fields)).toEqual([field]);
  });

  it('are nobody else’s, in the same organisation or another', async () => {
    const { body: mine } = await ask('POST', '', mornings);
    const { id: rival } = await server.control.organisations.add('Rival');
    for (const headers of [await addPerson('bob', 1), await addPerson('eve', rival)]) {
      expect(await ask('GET', '', undefined, headers)).toEqual({ status: 200, body: { dashboards: [] } });
      expect(await ask('PUT', `/${mine.id}`, { name: 'Taken', widgets: [] }, headers)).toMatchObject({ status: 404 });
      expect(await ask('DELETE', `/${mine.id}`, undefined, headers)).toMatchObject({ status: 404 });
    }
    expect(await ask('GET')).toMatchObject({ body: { dashboards: [mine] } });
  });

  it('want a person, and one that may write', async () => {
    const nobody = await tokenOf(null, 1, `${TOKEN}nobody`);
    expect(await ask('GET', '', undefined, nobody)).toMatchObject({ status: 403 });
    const looks = await tokenOf('bob', 1, `${TOKEN}looks`, 'view');
    expect(await ask('POST', '', mornings, looks)).toMatchObject({ status: 403 });
    expect(await ask('GET', '', undefined, {})).toMatchObject({ status: 401 });
  });

  it('are 50 at most, also when many come at once', async () => {
    const headers = await addPerson('ann', 1);
    const made = await Promise.all(Array.from({ length: 60 }, () => ask('POST', '', mornings, headers)));
    expect(made.filter(({ status }) => status === 201)).toHaveLength(50);
    expect(made.filter(({ status }) => status === 409)).toHaveLength(10);
  });
});
