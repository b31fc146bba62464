import type { SpoolPosition } from '@accord/ingest/ports';
import { fixedClock } from '@accord/kit/clock';
import { describe, expect, test } from 'vitest';
import type { SpoolFs } from '../src/spool-fs.ts';
import { openSpoolReader } from '../src/spool-reader.ts';
import { openSpoolWriter } from '../src/spool-writer.ts';
import { aHitRecord } from '../test/a-hit-record.ts';
import { type PowerCutFs, powerCutFs } from '../test/power-cut-fs.ts';
import { seededRandom } from '../test/seeded-random.ts';
import { hitIdsOf, readAll, START } from '../test/spool-under-test.ts';

const DIR = '/data/spool';
const KEYRING = '/data/keyring';
const LIMITS = { segmentBytes: 6_000, groupBytes: 2_500, tickMs: 60_000 };

interface CrashPoint {
  disk: PowerCutFs;
  acknowledged: string[];
  /** The ledger commits elsewhere, durably: what is loaded, and up to where. */
  loaded: string[];
  position: SpoolPosition;
}

/** Writes, loads and releases for a while, and keeps the disk of a power cut before every change of the disk. */
async function recordCrashPoints(seed: number, through: (fs: SpoolFs) => SpoolFs): Promise<CrashPoint[]> {
  const random = seededRandom(seed);
  const points: CrashPoint[] = [];
  const acknowledged: string[] = [];
  let loaded: string[] = [];
  let position = START;
  const disk: PowerCutFs = powerCutFs(() => {
    points.push({ disk: disk.afterPowerCut(random), acknowledged: [...acknowledged], loaded, position });
  });
  const fs = through(disk);
  const clock = fixedClock(1_000_000);
  const writer = await openSpoolWriter({ dir: DIR, keyringDir: KEYRING, clock, limits: LIMITS, fs });
  const reader = openSpoolReader({ dir: DIR, keyringDir: KEYRING, fs });
  let next = 0;
  for (let round = 0; round < 12; round += 1) {
    const callers = Array.from({ length: 1 + Math.floor(random() * 4) }, async () => {
      const records = Array.from({ length: 1 + Math.floor(random() * 3) }, () => aHitRecord(next++));
      await writer.append(records);
      acknowledged.push(...hitIdsOf(records));
    });
    const batch = await reader.read(position, 4);
    loaded = [...loaded, ...hitIdsOf(batch.records)];
    position = batch.to;
    await reader.release(position);
    await Promise.all(callers);
    clock.advance(500);
  }
  await writer.close();
  return points;
}

/** What a start after the power cut finds: hit ids with how often each would be stored. */
async function afterRestart({ disk, loaded, position }: CrashPoint): Promise<Map<string, number>> {
  const writer = await openSpoolWriter({
    dir: DIR,
    keyringDir: KEYRING,
    clock: fixedClock(1_000_000),
    limits: LIMITS,
    fs: disk,
  });
  await writer.append([aHitRecord(9_001)]);
  await writer.append([aHitRecord(9_002)]);
  const found = await readAll(openSpoolReader({ dir: DIR, keyringDir: KEYRING, fs: disk }), position);
  await writer.close();
  const counts = new Map<string, number>();
  for (const id of [...loaded, ...hitIdsOf(found.records)]) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

/** Crash points at which an acknowledged hit is lost, or any hit would be stored twice. */
async function countBroken(points: CrashPoint[]): Promise<number> {
  let broken = 0;
  for (const point of points) {
    const stored = await afterRestart(point);
    const wanted = [...point.acknowledged, ...hitIdsOf([aHitRecord(9_001), aHitRecord(9_002)])];
    const isLost = wanted.some((id) => !stored.has(id));
    const isTwice = [...stored.values()].some((count) => count > 1);
    if (isLost || isTwice) broken += 1;
  }
  return broken;
}

async function pointsOf(total: number, through: (fs: SpoolFs) => SpoolFs = (fs) => fs): Promise<CrashPoint[]> {
  const points: CrashPoint[] = [];
  for (let seed = 1; points.length < total; seed += 1) points.push(...(await recordCrashPoints(seed, through)));
  return points.slice(0, total);
}

describe('power cut', () => {
  test('no acknowledged hit is lost and none is read twice, at 1,000 crash points', async () => {
    const points = await pointsOf(1_000);
    expect(points.filter((point) => point.acknowledged.length > 0).length).toBeGreaterThan(700);
    expect(await countBroken(points)).toBe(0);
  }, 120_000);

  // The simulation proves that it sees what it looks for: each sync that is left out must be noticed.
  const OMISSIONS: { name: string; without: (fs: SpoolFs) => SpoolFs }[] = [
    {
      name: 'file contents',
      without: (fs) => ({
        ...fs,
        open: async (...args) => ({ ...(await fs.open(...args)), datasync: async () => undefined }),
      }),
    },
    { name: 'directories', without: (fs) => ({ ...fs, syncDirectory: async () => undefined }) },
  ];
  test.each(OMISSIONS)(
    'the simulation finds the loss when $name are not synced',
    async ({ without }) => {
      expect(await countBroken(await pointsOf(200, without))).toBeGreaterThan(5);
    },
    60_000,
  );
});
