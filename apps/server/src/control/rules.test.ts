import { VisitGroups } from '@accord/ingest/visit-groups';
import { anAction } from '@accord/testing/an-action';
import { memoryHistory } from '@accord/testing/memory-history';
import { createMemoryVisitStore } from '@accord/testing/memory-visit-store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, fromOurPage, NOON, setUpOwner, type TestServer } from '../../test/a-server.ts';

const RULES = '/api/v1/sites/1/rules';
const range = { rules: ['goals', 'channels'], from: '2026-11-24', to: '2026-11-25' };

describe('rules applied to the past', () => {
  const store = createMemoryVisitStore();
  let server: TestServer;
  let headers: Record<string, string>;
  beforeAll(async () => {
    server = await aServer({ stored: { store, history: memoryHistory(store) } });
    headers = { ...fromOurPage, cookie: await setUpOwner(server.app) };
    const site = { orgId: 1, siteId: 1 };
    const rest = { isCaseSensitive: false, allowsMultiple: false, revenue: 5, takesEventValue: false };
    await server.control.goals.add(site, {
      ...{ name: 'Thanks', description: '', matchAttribute: 'url', pattern: 'thanks', patternType: 'contains' },
      ...rest,
    });
    const actions = [
      anAction({ visitorId: '00000000000000aa', url: 'example.org/thanks', timeMs: NOON }),
      anAction({
        visitorId: '00000000000000bb',
        fingerprint: 'f000000000000002',
        timeMs: NOON + 1,
        channel: 6,
        channelName: 'spring',
      }),
      anAction({ visitorId: '00000000000000cc', timeMs: NOON - 3 * 24 * 3_600_000, url: 'example.org/thanks' }),
    ];
    const changes = await new VisitGroups(store).absorb(1, actions, { timeZone: 'UTC' });
    await store.write({ version: 1, ...changes });
  });
  afterAll(() => server.stop());

  const post = (path: string, payload: object, more: Record<string, string> = headers) =>
    server.app.inject({ method: 'POST', url: `${RULES}/${path}`, headers: more, payload });

  it('shows how far the past can be told and what would change, and writes nothing', async () => {
    const before = structuredClone([...store.visits.values()]);
    const answer = await post('preview', range);
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toEqual({
      actions: 2,
      isPartial: false,
      rules: [
        { rule: 'channels', told: 1, unknown: 1, changed: 0 },
        // The address of the other page was kept without its query, so it might have matched.
        { rule: 'goals', told: 1, unknown: 1, changed: 1 },
      ],
      report: [
        { rule: 'channels', label: 'direct', before: 1, after: 1 },
        { rule: 'channels', label: 'campaign', before: 1, after: 1 },
        { rule: 'goals', label: 'Thanks', before: 0, after: 1 },
      ],
    });
    expect([...store.visits.values()]).toEqual(before);
  });

  it('takes one run at a time, and says how far it has come', async () => {
    const started = await post('apply', range);
    expect([started.statusCode, started.json()]).toEqual([202, { id: 1 }]);
    expect((await post('apply', range)).statusCode).toBe(409);
    const { ruleRuns } = server.control;
    expect(await ruleRuns.next()).toMatchObject({ id: 1, siteId: 1, rules: ['channels', 'goals'], seen: 0 });
    await ruleRuns.step(1, { done: { timeMs: NOON, hitId: '00000000000000a1' }, seen: 2, changed: 1, unknown: 1 });
    const list = async () => (await server.app.inject({ url: `${RULES}/runs`, headers })).json() as { runs: object[] };
    // The site's days begin an hour before those of UTC.
    const shown = {
      id: 1,
      from: '2026-11-24',
      to: '2026-11-25',
      state: 'running',
      progress: 0.771,
      seen: 2,
      changed: 1,
    };
    expect(await list()).toMatchObject({ runs: [shown] });
    await ruleRuns.end(1, 'done', NOON);
    expect(await list()).toMatchObject({ runs: [{ state: 'done', progress: 1, endedAt: '2026-11-25T12:00:00.000Z' }] });
    expect((await post('apply', range)).json()).toEqual({ id: 2 });
  });

  it.each([
    ['no rules', { ...range, rules: [] }],
    ['an unknown rule', { ...range, rules: ['weather'] }],
    ['a day that is none', { ...range, from: '2026-02-31' }],
    ['an end before the beginning', { ...range, to: '2026-11-01' }],
  ])('refuses %s', async (_name, payload) => {
    expect((await post('preview', payload)).statusCode).toBe(400);
    expect((await post('apply', payload)).statusCode).toBe(400);
  });

  it('lets nobody in who is not signed in', async () => {
    expect((await post('apply', range, fromOurPage)).statusCode).toBe(401);
    expect((await post('preview', range, fromOurPage)).statusCode).toBe(401);
  });
});
