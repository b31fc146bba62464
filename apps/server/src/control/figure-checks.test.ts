import { figureCheckList } from '@accord/contract/figure-checks';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, NOON, setUpOwner, type TestServer } from '../../test/a-server.ts';

const VIEW_TOKEN = 'a-token-that-may-only-look-000000000000';
const PATH = '/api/v1/sites/1/figure-checks';

describe('whether figures of a site agree', () => {
  let server: TestServer;
  let cookie = '';
  beforeAll(async () => {
    server = await aServer();
    cookie = await setUpOwner(server.app);
    const token = { orgId: 1, userId: null, name: 'test', scope: 'view', reachesAllSites: false } as const;
    await server.control.tokens.add({ ...token, isAllowedInUrl: false, expiresMs: null, token: VIEW_TOKEN });
    const span = { fromDay: '2026-11-19', toDay: '2026-11-25', checkedMs: NOON };
    await server.control.figureChecks.write({ orgId: 1, siteId: 1 }, [
      { checkId: 'actions-of-visits', expected: 10, found: 7, failedSinceMs: NOON - 60_000, ...span },
      { checkId: 'days-make-range', expected: 4, found: 4, failedSinceMs: null, ...span },
      { checkId: 'rows-make-total', expected: null, found: null, failedSinceMs: null, ...span },
      { checkId: 'one-of-an-older-version', expected: 1, found: 2, failedSinceMs: NOON, ...span },
    ]);
  });
  afterAll(() => server.stop());

  it('is shown to the owner', async () => {
    const reply = await server.app.inject({ url: PATH, headers: { cookie } });
    const { checks } = figureCheckList.strict().parse(reply.json());
    expect(checks.map(({ id, state, expected, found }) => [id, state, expected, found])).toEqual([
      ['actions-of-visits', 'fails', 10, 7],
      ['days-make-range', 'agrees', 4, 4],
      ['rows-make-total', 'unfinished', null, null],
    ]);
    expect(checks[0]).toMatchObject({
      from: '2026-11-19',
      to: '2026-11-25',
      checkedAt: '2026-11-25T12:00:00.000Z',
      failedSince: '2026-11-25T11:59:00.000Z',
    });
  });

  it('is not shown to those who only look, nor to strangers', async () => {
    const headers = { authorization: `Bearer ${VIEW_TOKEN}` };
    expect((await server.app.inject({ url: PATH, headers })).statusCode).toBe(403);
    expect((await server.app.inject({ url: PATH })).statusCode).toBe(401);
  });
});
