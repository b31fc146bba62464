import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type RunningClickhouse, startClickhouse } from '@accord/testing/clickhouse-launcher/start-clickhouse';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { connectEvents, type Events } from './connect.ts';

/** Takes minutes, were it not ended. */
const SLOW = 'SELECT count() AS m_visits FROM numbers(1000000000000) WHERE cityHash64(number) = 1';
const SLOW_QUERY = { sql: SLOW, params: {}, columns: ['m_visits'] };
const report = { purpose: 'report', surface: 'test', report: 'slow', orgId: 1, siteIds: [1] } as const;
const ENDED_WITHIN_MS = 1_000;

describe('callers of a server who leave', () => {
  const folder = mkdtempSync(join(tmpdir(), 'accord-left-server-'));
  let server: RunningClickhouse;
  let serverUrl = '';
  let events: Events;
  beforeAll(async () => {
    server = await startClickhouse(folder);
    serverUrl = new URL('/', server.url).href;
    events = connectEvents({ url: server.url });
    await events.migrate();
  });
  afterAll(async () => {
    await events?.close();
    await server?.stop();
    rmSync(folder, { recursive: true });
  });
  /** Statements like the slow one that the server works on: asked past the engine, which lets nobody see them. */
  async function working(): Promise<number> {
    const like = "startsWith(query, 'SELECT count() AS m_visits FROM numbers')";
    const reply = await fetch(serverUrl, {
      method: 'POST',
      body: `SELECT count() FROM system.processes WHERE ${like}`,
    });
    return Number(await reply.text());
  }
  async function until(count: number, withinMs: number): Promise<void> {
    const endMs = performance.now() + withinMs;
    while ((await working()) !== count && performance.now() < endMs) await sleep(20);
    expect(await working()).toBe(count);
  }

  it('end what the server works on for them within a second, and nothing else', async () => {
    const [leaving, staying] = [new AbortController(), new AbortController()];
    const left = events.reader.run(SLOW_QUERY, report, leaving.signal).catch((error: { kind?: string }) => error.kind);
    const stays = events.reader.run(SLOW_QUERY, report, staying.signal).catch((error: { kind?: string }) => error.kind);
    await until(2, 10_000);
    leaving.abort();
    expect(await left).toBe('timeout');
    await until(1, ENDED_WITHIN_MS);
    await sleep(300);
    expect(await working()).toBe(1);
    staying.abort();
    expect(await stays).toBe('timeout');
    await until(0, ENDED_WITHIN_MS);
  }, 30_000);
});
