import { EventStoreError } from '@accord/events-db/event-store-error';
import type { HitCount, LoadLedger, SpoolBatch, SpoolPosition, SpoolReader } from '@accord/ingest/ports';
import type { HitRecord, SpoolRecord } from '@accord/ingest/spool-record';
import { VisitGroups } from '@accord/ingest/visit-groups';
import { fixedClock } from '@accord/kit/clock';
import { anAction, atMinute } from '@accord/testing/an-action';
import { createMemoryVisitStore, type MemoryVisitStore } from '@accord/testing/memory-visit-store';
import { describe, expect, test } from 'vitest';
import { DeviceRecogniser } from './device-recogniser.ts';
import { RecentHits } from './recent-hits.ts';
import { runLoader } from './run-loader.ts';

const START: SpoolPosition = { segment: 1, offset: 0 };
const devices = new DeviceRecogniser();

/** Page views of twenty visitors, several each; the id of the n-th is its number. */
const records = (count: number): HitRecord[] =>
  Array.from({ length: count }, (_, n) => ({
    v: 1,
    kind: 'hit',
    timeZone: 'UTC',
    action: anAction({
      hitId: n.toString(16).padStart(16, '0'),
      siteId: 1 + (n % 2),
      visitorId: (n % 20).toString(16).padStart(16, '0'),
      timeMs: atMinute(n / 10),
    }),
  }));

function aLedger(): LoadLedger & { counts: HitCount[]; batches: number } {
  let done = START;
  let planned: SpoolPosition | null = null;
  let batch = 0;
  return {
    counts: [],
    batches: 0,
    position: async () => ({ done, planned, batch }),
    plan: async (number, to) => {
      batch = number;
      planned = to;
    },
    async commit(_, to, counts) {
      done = to;
      planned = null;
      this.counts.push(...counts);
      this.batches += 1;
    },
  };
}

/** A spool of one batch. */
function aReader(all: readonly SpoolRecord[], damagedGroups = 0): Pick<SpoolReader, 'read' | 'release' | 'waiting'> {
  const to = { segment: 1, offset: 100 };
  const batch: SpoolBatch = { from: START, to, records: [...all], damagedGroups };
  return {
    read: async (from) =>
      from.offset === 0 ? structuredClone(batch) : { ...batch, from, to: from, records: [], damagedGroups: 0 },
    release: async () => undefined,
    waiting: async () => 0,
  };
}

interface Ran {
  store: MemoryVisitStore;
  outcomes: Record<string, number>;
  said: string[];
}

/** Loads one batch to its end, or until it is stopped. */
async function load(
  reader: SpoolReader,
  refuse: (hitId: string) => Error | undefined,
  stop = new AbortController(),
): Promise<Ran> {
  const inner = createMemoryVisitStore();
  const store: MemoryVisitStore = {
    ...inner,
    write: async (batch) => {
      for (const { hitId } of batch.actions) {
        const error = refuse(hitId);
        if (error) throw error;
      }
      await inner.write(batch);
    },
  };
  const ledger = aLedger();
  const said: string[] = [];
  const clock = fixedClock(atMinute(60));
  await runLoader({
    reader,
    clock,
    store,
    ledger,
    devices,
    groups: new VisitGroups(store),
    recent: new RecentHits(clock.now(), 3_600_000),
    signal: stop.signal,
    betweenBatches: async () => {
      if (ledger.batches > 0) stop.abort();
    },
    report: (message) => void said.push(message),
  });
  const outcomes: Record<string, number> = {};
  for (const { outcome, count } of ledger.counts) outcomes[outcome] = (outcomes[outcome] ?? 0) + count;
  return { store: inner, outcomes, said };
}

const refused = (): Error => new EventStoreError('failed', 'Cannot parse', 27);

describe('a batch with records that the event store refuses', () => {
  test('is loaded without them, as if they had never come', async () => {
    const all = records(200);
    const poison = new Set([3, 4, 77, 199].map((n) => all[n]?.action.hitId ?? ''));
    const clean = await load(aReader(all.filter(({ action }) => !poison.has(action.hitId))), () => undefined);
    const ran = await load(aReader(all), (hitId) => (poison.has(hitId) ? refused() : undefined));
    expect(ran.outcomes).toEqual({ stored: 196, 'refused-by-store': 4 });
    expect(ran.store.actions).toEqual(clean.store.actions);
    expect(ran.store.visits).toEqual(clean.store.visits);
    expect(ran.said).toContain('4 hits were put aside as failed (code of the event store: 27)');
  });

  test('waits when the store refuses everything: then the records are not to blame', async () => {
    let tries = 0;
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 4_000);
    const ran = await load(
      aReader(records(300)),
      () => {
        tries += 1;
        return refused();
      },
      stop,
    );
    expect(ran.outcomes).toEqual({});
    expect(tries).toBeGreaterThan(10);
  }, 20_000);

  test('waits, and loses nothing, while the store is away', async () => {
    let failures = 4;
    const ran = await load(aReader(records(50)), () =>
      failures-- > 0 ? new EventStoreError('unavailable', 'away') : undefined,
    );
    expect(ran.outcomes).toEqual({ stored: 50 });
  }, 20_000);
});

test('groups that were damaged on disk are counted as failed', async () => {
  const ran = await load(aReader(records(5), 3), () => undefined);
  expect(ran.outcomes).toEqual({ stored: 5, damaged: 3 });
});
