import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type SiteFigures, siteFigures } from '@accord/contract/site-figures';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aConversion, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, setUpOwner, type TestServer } from '../../test/a-server.ts';

const DAY_S = 86_400;
const TOKEN = 'a-token-that-may-write-0000000000000000';
const id = (number: number): string => number.toString(16).padStart(16, '0');

describe('figures of all sites, on the real engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-site-figures-'));
  let host: RunningEventsHost;
  let events: Events;
  let server: TestServer;
  let cookie = '';
  let nowS = 0;
  beforeAll(async () => {
    host = await startEventsHost(folder);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    server = await aServer({ events: events.reader });
    cookie = await setUpOwner(server.app);
    nowS = Math.floor(server.clock.now() / 1000);
    await server.control.tokens.add({
      ...({ orgId: 1, userId: null, name: 'test', scope: 'write', token: TOKEN } as const),
      ...{ reachesAllSites: false, isAllowedInUrl: false, expiresMs: null },
    });
    const payload = new URLSearchParams({
      ...{ module: 'API', method: 'SitesManager.addSite', format: 'json', token_auth: TOKEN, siteName: 'Another' },
      ...{ urls: 'https://another.example', timezone: 'Asia/Tokyo', startDate: '2020-01-01' },
    }).toString();
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const added = await server.app.inject({ method: 'POST', url: '/index.php', headers, payload });
    if (added.json().value !== 2) throw new Error(added.body);
    // Site 1 (Berlin): two visits of one visitor now, one before. Site 2 (Tokyo): one now. Site 9 is nobody's here.
    await Promise.all([
      visit(1, 1, nowS - 60, 3),
      visit(1, 1, nowS - 2 * DAY_S, 2),
      visit(1, 2, nowS - 8 * DAY_S, 5),
      visit(2, 3, nowS - 60, 1),
      visit(2, 3, nowS - 7 * DAY_S - 60, 4),
      // The same day of the week before, but later than it is now.
      visit(2, 3, nowS - 7 * DAY_S + 60, 8),
      visit(9, 4, nowS - 60, 1),
    ]);
  });
  afterAll(async () => {
    await server?.stop();
    await events?.close();
    await host?.stop();
    rmSync(folder, { recursive: true });
  });
  let last = 0;
  async function visit(siteId: number, visitor: number, startS: number, pageViews: number) {
    last += 1;
    const ids = { siteId, visitId: id(last), visitorId: id(visitor) };
    await events.visitStore.write({
      version: last,
      actions: [],
      visits: [aVisit({ ...ids, startS, lastS: startS, pageViews })],
      conversions: [aConversion({ ...ids, goalId: 1, timeMs: startS * 1000, revenue: 10 })],
      removedVisits: [],
      removedConversions: [],
    });
  }
  const ask = async (query: string): Promise<SiteFigures> => {
    const reply = await server.app.inject({ url: `/api/v1/sites/figures${query}`, headers: { cookie } });
    expect(reply.statusCode, reply.body).toBe(200);
    return siteFigures.strict().parse(reply.json());
  };

  it('has every site that may be seen, with its days and those before', async () => {
    const answer = await ask('?days=7');
    expect(answer).toMatchObject({ days: 7, totalSites: 2 });
    const [first, second] = answer.sites;
    expect(first).toMatchObject({ siteId: 1, now: { visitors: 1, visits: 2, pageViews: 5, revenue: 20 } });
    expect(second).toMatchObject({ siteId: 2, now: { visitors: 1, visits: 1, pageViews: 1, revenue: 10 } });
    expect(first?.before).toBeNull();
    expect(second?.before).toEqual({ visitors: 1, visits: 1, pageViews: 4, revenue: 10 });
    expect(first?.series).toHaveLength(7);
    expect([first?.series.at(-1), first?.series.at(-3)]).toEqual([1, 1]);
  });

  it('sorts, searches and pages', async () => {
    const ids = async (query: string) => (await ask(query)).sites.map(({ siteId }) => siteId);
    expect(await ids('?days=7&sort=visits&order=asc')).toEqual([2, 1]);
    expect(await ids('?sort=name&order=asc')).toEqual([2, 1]);
    expect(await ids('?search=ANOTHER.example')).toEqual([2]);
    expect(await ids('?days=7&limit=1&offset=1')).toEqual([2]);
    expect(await ids('?search=nothing')).toEqual([]);
  });

  it.each(['?days=0', '?days=400', '?limit=501', '?sort=colour'])('refuses %s', async (query) => {
    const reply = await server.app.inject({ url: `/api/v1/sites/figures${query}`, headers: { cookie } });
    expect(reply.statusCode).toBe(400);
  });
});
