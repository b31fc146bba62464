import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RealTime } from '@accord/contract/real-time';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, fromOurPage, NOON, setUpOwner, type TestServer } from '../../test/a-server.ts';

const MINUTE_MS = 60_000;
const hex = (number: number) => number.toString(16).padStart(16, '0');

describe('who is on a site right now', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-live-'));
  let engine: RunningEventsHost;
  let events: Events;
  let server: TestServer;
  let cookie: string;
  beforeAll(async () => {
    engine = await startEventsHost(dir);
    events = connectEvents({ socketPath: engine.socketPath });
    await events.migrate();
    server = await aServer({ events: events.reader });
    cookie = await setUpOwner(server.app);
  });
  afterAll(async () => {
    await server.stop();
    await events.close();
    await engine.stop();
    rmSync(dir, { recursive: true });
  });

  it('counts visitors and visits of the last five minutes, and what they did in them', async () => {
    const visit = (id: number, visitor: number, startMs: number, lastMs: number, siteId = 1) =>
      aVisit({ siteId, visitId: hex(id), visitorId: hex(visitor), startS: startMs / 1000, lastS: lastMs / 1000 });
    const action = (id: number, timeMs: number, type: 'page' | 'ping' = 'page', siteId = 1) =>
      aStitchedAction({ siteId, hitId: hex(id), timeMs, type });
    await events.visitStore.write({
      version: 1,
      visits: [
        // Hours ago, and still here.
        visit(1, 1, NOON - 9 * 60 * MINUTE_MS, NOON - MINUTE_MS),
        // The same person on another campaign, and somebody else just now.
        visit(2, 1, NOON - 2 * MINUTE_MS, NOON - 2 * MINUTE_MS),
        visit(3, 2, NOON, NOON),
        // Gone; and on another site.
        visit(4, 3, NOON - 20 * MINUTE_MS, NOON - 6 * MINUTE_MS),
        visit(5, 4, NOON, NOON, 2),
      ],
      actions: [
        action(1, NOON - 9 * 60 * MINUTE_MS),
        action(2, NOON - MINUTE_MS, 'ping'),
        action(3, NOON - 2 * MINUTE_MS),
        action(4, NOON),
        action(5, NOON - 6 * MINUTE_MS),
        action(6, NOON, 'page', 2),
      ],
      removedVisits: [],
    });
    const answer = await server.app.inject({ url: '/api/v1/sites/1/live', headers: { cookie } });
    expect(answer.json()).toEqual({ minutes: 5, visitors: 2, visits: 3, actions: 2 });
  });

  it('draws the last half hour by minute, and the page and country of each who is here now', async () => {
    const opened = (id: number, visitor: number, minutesAgo: number, url: string) =>
      aStitchedAction({
        siteId: 3,
        hitId: hex(id),
        visitorId: hex(visitor),
        timeMs: NOON - minutesAgo * MINUTE_MS,
        url,
      });
    const was = (id: number, visitor: number, minutesAgo: number, country: string) => {
      const at = NOON / 1000 - minutesAgo * 60;
      return aVisit({ siteId: 3, visitId: hex(id), visitorId: hex(visitor), startS: at, lastS: at, country });
    };
    await events.visitStore.write({
      version: 2,
      visits: [was(11, 11, 0, 'de'), was(12, 12, 3, 'de'), was(13, 13, 4, 'pt'), was(14, 14, 20, 'fr')],
      actions: [
        opened(11, 11, 10, 'example.org/left'),
        opened(12, 11, 0, 'example.org/'),
        opened(13, 12, 3, 'example.org/'),
        opened(14, 13, 29, 'example.org/long'),
        // Still reading what was opened long ago.
        { ...opened(15, 13, 4, 'example.org/long'), type: 'ping' },
        opened(16, 14, 20, 'example.org/gone'),
        // Before the first minute that is drawn.
        opened(17, 14, 30, 'example.org/gone'),
      ],
      removedVisits: [],
    });
    for (const name of ['Second', 'Third']) {
      const payload = { name, url: 'https://example.org', timeZone: 'UTC', currency: 'EUR' };
      const headers = { ...fromOurPage, cookie };
      expect((await server.app.inject({ method: 'POST', url: '/api/v1/sites', headers, payload })).statusCode).toBe(
        201,
      );
    }
    const answer = await server.app.inject({ url: '/api/v1/sites/3/real-time', headers: { cookie } });
    const { minutes, pages, countries, nowMinutes } = answer.json<RealTime>();
    expect(nowMinutes).toBe(5);
    expect(minutes).toHaveLength(30);
    expect(minutes.at(-1)).toEqual({ at: new Date(NOON).toISOString(), visitors: 1, actions: 1 });
    const busy = minutes.flatMap(({ visitors, actions }, index) => (visitors === 0 ? [] : [[index, actions]]));
    expect(busy).toEqual([
      [0, 1],
      [9, 1],
      [19, 1],
      [25, 0],
      [26, 1],
      [29, 1],
    ]);
    expect(pages).toEqual([
      { label: 'example.org/', visitors: 2 },
      { label: 'example.org/long', visitors: 1 },
    ]);
    expect(countries).toEqual([
      { code: 'de', label: 'Germany', visitors: 2 },
      { code: 'pt', label: 'Portugal', visitors: 1 },
    ]);
  });
});
