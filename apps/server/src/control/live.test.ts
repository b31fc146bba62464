import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, NOON, setUpOwner, type TestServer } from '../../test/a-server.ts';

const MINUTE_MS = 60_000;
const hex = (number: number) => number.toString(16).padStart(16, '0');

describe('who is on a site right now', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-live-'));
  let engine: RunningEventsHost;
  let events: Events;
  let server: TestServer;
  beforeAll(async () => {
    engine = await startEventsHost(dir);
    events = connectEvents({ socketPath: engine.socketPath });
    await events.migrate();
    server = await aServer({ events: events.reader });
  });
  afterAll(async () => {
    await server.stop();
    await events.close();
    await engine.stop();
    rmSync(dir, { recursive: true });
  });

  it('counts visitors and visits of the last five minutes, and what they did in them', async () => {
    const cookie = await setUpOwner(server.app);
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
});
