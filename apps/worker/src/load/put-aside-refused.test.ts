import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connectEvents, type Events } from '@accord/events-db/connect';
import type { HitCount, SpoolBatch, VisitStore } from '@accord/ingest/ports';
import type { HitRecord } from '@accord/ingest/spool-record';
import { VisitGroups } from '@accord/ingest/visit-groups';
import { fixedClock } from '@accord/kit/clock';
import { anAction, atMinute } from '@accord/testing/an-action';
import { type RunningEventsHost, startEventsHost } from '@accord/testing/events-host';
import { createMemoryVisitStore } from '@accord/testing/memory-visit-store';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DeviceRecogniser } from './device-recogniser.ts';
import { type LoadParts, loadBatch } from './load-batch.ts';
import { putAsideRefused } from './put-aside-refused.ts';
import { RecentHits } from './recent-hits.ts';

const HITS = 120;
const NUMBER = 7;
const SINCE_S = atMinute(-1_000) / 1000;
const POISON: ReadonlySet<number> = new Set([5, 6, 77]);
const devices = new DeviceRecogniser();
const id = (n: number): string => n.toString(16).padStart(16, '0');

/** Page views of few visitors of a site; what is no unsigned number cannot be stored. */
const records = (siteId: number, poison: ReadonlySet<number>): HitRecord[] =>
  Array.from({ length: HITS }, (_, n) => ({
    v: 1,
    kind: 'hit',
    timeZone: 'UTC',
    action: anAction({
      siteId,
      hitId: id(n + 1),
      visitorId: id(1 + (n % 4)),
      fingerprint: id(1 + (n % 4)),
      timeMs: atMinute(n * 5),
      localTimeS: poison.has(n) ? -5 : n,
    }),
  }));

const batchOf = (all: HitRecord[]): SpoolBatch => ({
  from: { segment: 1, offset: 0 },
  to: { segment: 1, offset: 9 },
  records: all,
  damagedGroups: 0,
});

/** A loader that was just started. */
function partsOver(store: VisitStore): LoadParts & { counts: HitCount[] } {
  const counts: HitCount[] = [];
  return {
    store,
    counts,
    devices,
    clock: fixedClock(atMinute(6_000)),
    groups: new VisitGroups(store),
    recent: new RecentHits(0, 3_600_000),
    ledger: {
      position: () => Promise.reject(new Error('nobody asks')),
      plan: () => Promise.reject(new Error('nobody plans')),
      commit: async (_number, _to, counted) => void counts.push(...counted),
    },
  };
}

/** The visits and actions that a store holds of the site. */
async function heldBy(store: VisitStore, siteId: number): Promise<unknown[]> {
  const visitors = [1, 2, 3, 4].map(id);
  const visits = await store.visitsSince(siteId, visitors, [], SINCE_S);
  const actions = await store.actionsSince(siteId, visitors, [], SINCE_S);
  visits.sort((a, b) => a.startS - b.startS);
  return [visits, actions.sort((a, b) => a.timeMs - b.timeMs)];
}

async function heldAfterCleanLoad(all: HitRecord[], siteId: number): Promise<unknown[]> {
  const store = createMemoryVisitStore();
  await loadBatch(batchOf(all), NUMBER, partsOver(store));
  return heldBy(store, siteId);
}

describe('records that chDB cannot hold', () => {
  const dir = mkdtempSync(join(tmpdir(), 'accord-put-aside-'));
  let host: RunningEventsHost;
  let events: Events;
  beforeAll(async () => {
    host = await startEventsHost(dir);
    events = connectEvents({ socketPath: host.socketPath });
    await events.migrate();
  });
  afterAll(async () => {
    await events.close();
    await host.stop();
    rmSync(dir, { recursive: true });
  });

  it('are found, and the rest is stored as if they had never come', async () => {
    const batch = batchOf(records(1, POISON));
    const parts = partsOver(events.visitStore);
    await expect(loadBatch(batch, NUMBER, parts)).rejects.toThrow('actions.local_time_s');
    parts.groups.forget();
    const refused = await putAsideRefused(batch, NUMBER, parts, false);
    expect(refused?.map(({ record, failure }) => [record, failure])).toEqual(
      [...POISON].map((n) => [batch.records[n], 'unreadable']),
    );
    await loadBatch(batch, NUMBER, parts, refused ?? []);
    const kept = records(1, POISON).filter((_, n) => !POISON.has(n));
    expect(await heldBy(events.visitStore, 1)).toEqual(
      await heldAfterCleanLoad(
        kept.map((hit) => structuredClone(hit)),
        1,
      ),
    );
    const sum = (wanted: string): number =>
      parts.counts.reduce((all, { outcome, count }) => all + (outcome === wanted ? count : 0), 0);
    expect([sum('stored'), sum('unreadable')]).toEqual([HITS - POISON.size, POISON.size]);
  });

  it('leave no trace of the search when the batch is taken whole after all', async () => {
    const parts = partsOver(events.visitStore);
    await putAsideRefused(batchOf(records(2, POISON)), NUMBER, parts, false);
    // Started again, by a version that can hold them.
    await loadBatch(batchOf(records(2, new Set())), NUMBER, partsOver(events.visitStore));
    expect(await heldBy(events.visitStore, 2)).toEqual(await heldAfterCleanLoad(records(2, new Set()), 2));
  });
});
