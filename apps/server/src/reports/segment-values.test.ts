import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { segments } from '@accord/catalog/generated/segments';
import type { SegmentValues } from '@accord/contract/segments';
import { connectEvents, type Events } from '@accord/events-db/connect';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { aStitchedAction, aVisit } from '@accord/testing/stored-events';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, NOON, setUpOwner, type TestServer } from '../../test/a-server.ts';

const hex = (number: number) => number.toString(16).padStart(16, '0');

describe('values that segments offer', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-values-'));
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
    const startS = NOON / 1000 - 3600;
    const visit = (id: number, country: string, siteId = 1) =>
      aVisit({ siteId, visitId: hex(id), visitorId: hex(id), startS, lastS: startS + 60, country });
    const action = (id: number, url: string) =>
      aStitchedAction({ siteId: 1, visitId: hex(id), hitId: hex(id), timeMs: startS * 1000, url });
    await events.visitStore.write({
      version: 1,
      visits: [visit(1, 'de'), visit(2, 'de'), visit(3, 'fr'), visit(4, 'xx-canary', 2)],
      removedVisits: [],
      actions: [action(1, 'example.org/shoes'), action(2, 'example.org/shoes'), action(3, 'example.org/hats')],
    });
  });
  afterAll(async () => {
    await server.stop();
    await events.close();
    await engine.stop();
    rmSync(dir, { recursive: true });
  });
  const ask = async (path: string) => {
    const answer = await server.app.inject({ url: `/api/v1/sites/1/segments/${path}`, headers: { cookie } });
    return { status: answer.statusCode, values: (answer.json() as SegmentValues).values };
  };

  it('are those of the site, most frequent first', async () => {
    expect((await ask('countryCode/values')).values).toEqual([
      { value: 'de', count: 2 },
      { value: 'fr', count: 1 },
    ]);
    expect((await ask('pageUrl/values?search=HATS')).values).toEqual([{ value: 'example.org/hats', count: 1 }]);
  });

  it('can be asked for every name there is', async () => {
    for (const { wire, isNumbered } of segments as readonly { wire: string; isNumbered?: true }[]) {
      expect([wire, (await ask(`${wire}${isNumbered ? '1' : ''}/values?search=%27%3B--`)).status]).toEqual([wire, 200]);
    }
  });

  it('are not there for a name that is none', async () => {
    expect((await ask('nothing/values')).status).toBe(404);
  });
});
