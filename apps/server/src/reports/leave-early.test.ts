import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectEvents, type Events } from '@accord/events-db/connect';
import type { EventReader } from '@accord/query/ports';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aServer, setUpOwner, type TestServer } from '../../test/a-server.ts';

/** Takes minutes, were it not ended. */
const SLOW = 'SELECT count() AS m_visits FROM numbers(1000000000000) WHERE cityHash64(number) = 1';
const REPORT = '/api/v1/sites/1/reports/visits-summary?columns=visits&period=day&date=';
/** Well within a second on a machine that has nothing else to do. */
const FREED_WITHIN_MS = 3_000;
/** More than the engine runs at a time. */
const ASKED = 12;

describe('callers who leave, over HTTP and on the real engine', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-leave-'));
  let host: RunningEventsHost;
  let events: Events;
  let server: TestServer;
  let cookie = '';
  let base = '';
  let isSlow = false;
  let begun = 0;
  beforeAll(async () => {
    host = await startEventsHost(folder);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
    const reader: EventReader = {
      run: (query, tags, signal) => {
        begun += 1;
        // Each day is another question, as its parameters are.
        return events.reader.run(isSlow ? { ...query, sql: SLOW, params: {} } : query, tags, signal);
      },
    };
    server = await aServer({ events: reader });
    cookie = await setUpOwner(server.app);
    await server.app.listen({ port: 0, host: '127.0.0.1' });
    base = `http://127.0.0.1:${(server.app.server.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    await server?.stop();
    await events?.close();
    await host?.stop();
    rmSync(folder, { recursive: true });
  });
  const ask = (date: string, signal?: AbortSignal): Promise<number | string> =>
    fetch(`${base}${REPORT}${date}`, { headers: { cookie }, ...(signal && { signal }) }).then(
      ({ status }) => status,
      () => 'left',
    );
  async function untilBegun(count: number): Promise<void> {
    while (begun < count) await new Promise((resolve) => setTimeout(resolve, 10));
  }

  it('frees the engine within a second, of what runs and of what waits', async () => {
    isSlow = true;
    begun = 0;
    const leaving = new AbortController();
    const days = Array.from({ length: ASKED }, (_, day) => `2026-10-${String(day + 1).padStart(2, '0')}`);
    const answers = days.map((day) => ask(day, leaving.signal));
    await untilBegun(ASKED);
    // The first of them have reached the engine by then.
    await new Promise((resolve) => setTimeout(resolve, 500));
    leaving.abort();
    const leftMs = performance.now();
    expect(new Set(await Promise.all(answers))).toEqual(new Set(['left']));
    isSlow = false;
    expect(await ask('2026-10-20')).toBe(200);
    expect(performance.now() - leftMs).toBeLessThan(FREED_WITHIN_MS);
  }, 30_000);

  it('asks the engine once for callers who want the same, and goes on for those who stay', async () => {
    isSlow = true;
    begun = 0;
    const [first, second] = [new AbortController(), new AbortController()];
    const answers = [ask('2026-10-21', first.signal), ask('2026-10-21', second.signal)];
    await untilBegun(1);
    await new Promise((resolve) => setTimeout(resolve, 300));
    first.abort();
    expect(await answers[0]).toBe('left');
    const stays = await Promise.race([answers[1], new Promise((resolve) => setTimeout(resolve, 300, 'waits'))]);
    expect([stays, begun]).toEqual(['waits', 1]);
    second.abort();
    expect(await answers[1]).toBe('left');
    isSlow = false;
  }, 30_000);
});
