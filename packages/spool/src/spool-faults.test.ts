import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aHitRecord } from '../test/a-hit-record.ts';
import { type Fault, type FaultyFs, faultyFs } from '../test/faulty-fs.ts';
import { powerCutFs } from '../test/power-cut-fs.ts';
import { hitIdsOf, readAll, type SpoolFolder, START, spoolFolder } from '../test/spool-under-test.ts';
import { nodeFs } from './spool-fs.ts';

const QUICK = { segmentBytes: 5_000, tickMs: 2, retryMs: 1, retryMaxMs: 4, segmentAgeMs: 20 };
const FAULTS: Fault[] = ['ENOSPC', 'EIO', 'EMFILE', 'short-write'];

async function inMemory(previous: SpoolFolder, fs: FaultyFs): Promise<SpoolFolder> {
  await previous.remove();
  return spoolFolder(QUICK, fs);
}

describe('a disk that fails', () => {
  let folder: SpoolFolder;
  let fs: FaultyFs;

  beforeEach(async () => {
    fs = faultyFs(nodeFs, () => null);
    folder = await spoolFolder(QUICK, fs);
  });

  afterEach(() => folder.remove());

  /** Appends one hit after the other like a client that tries again; returns what was acknowledged. */
  async function appendHits(count: number): Promise<string[]> {
    // Folders that cannot be made stop the start; the supervisor starts it again.
    const writer = await folder.openWriter().catch(() => folder.openWriter());
    const acknowledged: string[] = [];
    for (let n = 0; n < count; n += 1) {
      const record = aHitRecord(n);
      await vi.waitFor(() => writer.append([record]), { timeout: 5_000, interval: 1 });
      acknowledged.push(...hitIdsOf([record]));
    }
    await vi.waitFor(() => expect(writer.isSaturated()).toBe(false), { timeout: 5_000, interval: 1 });
    await writer.close();
    return acknowledged;
  }

  test.each(FAULTS)(
    '%s at every n-th call, n up to 200: nothing acknowledged is lost',
    async (fault) => {
      for (let n = 1; n <= 200; n += 1) {
        fs = faultyFs(powerCutFs(), (call) => (call === n ? fault : null));
        folder = await inMemory(folder, fs);
        const acknowledged = await appendHits(70);
        expect(fs.calls).toBeGreaterThan(200);
        fs.replan(() => null);
        const { records } = await readAll(await folder.openReader());
        expect(hitIdsOf(records), `fault at call ${n}`).toEqual(expect.arrayContaining(acknowledged));
      }
    },
    120_000,
  );

  test('a group whose fdatasync failed is not acknowledged, not read, and hides nothing after it', async () => {
    const writer = await folder.openWriter();
    await writer.append([aHitRecord(1)]);
    let failing = true;
    fs.replan((_call, operation) => (failing && operation === 'datasync' ? 'EIO' : null));
    await expect(writer.append([aHitRecord(2)])).rejects.toMatchObject({ name: 'SpoolBroken', cause: { code: 'EIO' } });
    expect(writer.isSaturated()).toBe(true);
    failing = false;
    await vi.waitFor(() => writer.append([aHitRecord(3)]), { timeout: 2_000, interval: 1 });
    expect(writer.isSaturated()).toBe(false);
    const { records, damagedGroups } = await readAll(await folder.openReader());
    expect(hitIdsOf(records)).toEqual(hitIdsOf([aHitRecord(1), aHitRecord(3)]));
    expect(damagedGroups).toBe(0);
    await writer.close();
  });

  test('a half written group that cannot be taken back either is passed over', async () => {
    const writer = await folder.openWriter();
    await writer.append([aHitRecord(1)]);
    let failing = true;
    fs.replan((_call, operation) => (failing && ['write', 'truncate'].includes(operation) ? 'ENOSPC' : null));
    await expect(writer.append([aHitRecord(2)])).rejects.toThrow('the disk did not take the records');
    failing = false;
    await vi.waitFor(() => writer.append([aHitRecord(3)]), { timeout: 2_000, interval: 1 });
    const { records, damagedGroups } = await readAll(await folder.openReader());
    expect(hitIdsOf(records)).toEqual(hitIdsOf([aHitRecord(1), aHitRecord(3)]));
    expect(damagedGroups).toBe(1);
    await writer.close();
  });

  test('a disk that stays full is asked ever more rarely, and refuses hits at once', async () => {
    const writer = await folder.openWriter();
    fs.replan((_call, operation) => (operation === 'write' ? 'ENOSPC' : null));
    await expect(writer.append([aHitRecord(1)])).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    const startMs = performance.now();
    await Promise.all(
      Array.from({ length: 200 }, (_, n) => expect(writer.append([aHitRecord(n)])).rejects.toThrow('did not take')),
    );
    expect(performance.now() - startMs).toBeLessThan(1_000);
    fs.replan(() => null);
    await vi.waitFor(() => expect(writer.isSaturated()).toBe(false), { timeout: 2_000, interval: 1 });
    await writer.close();
  });

  test('failed tries leave no litter behind', async () => {
    const writer = await folder.openWriter();
    await writer.append([aHitRecord(1)]);
    fs.replan((_call, operation) => (operation === 'write' ? 'ENOSPC' : null));
    await expect(writer.append([aHitRecord(2)])).rejects.toThrow();
    await new Promise((resolve) => setTimeout(resolve, 100));
    fs.replan(() => null);
    await writer.close();
    expect((await nodeFs.list(folder.dir)).length).toBeLessThanOrEqual(2);
  });

  test('a reader whose calls fail says so and reads the same when asked again', async () => {
    const acknowledged = await appendHits(12);
    const reader = await folder.openReader();
    for (let n = 1; n <= 30; n += 1) {
      fs.replan((call) => (call === n ? 'EIO' : null));
      const attempt = await reader
        .read(START, 100)
        .then((batch) => hitIdsOf(batch.records))
        .catch(() => 'failed');
      fs.replan(() => null);
      const again = await reader.read(START, 100);
      expect(hitIdsOf(again.records)).toEqual(acknowledged);
      expect(again.damagedGroups).toBe(0);
      if (attempt !== 'failed') expect(attempt).toEqual(acknowledged);
    }
  });

  test('says it is saturated when too much waits, and takes hits again once it was released', async () => {
    const small = await spoolFolder({ ...QUICK, waitingBytes: 12_000 });
    const writer = await small.openWriter();
    for (let n = 0; n < 40; n += 1) await writer.append([aHitRecord(n)]);
    await vi.waitFor(() => expect(writer.isSaturated()).toBe(true), { timeout: 2_000 });
    const reader = await small.openReader();
    await reader.release((await readAll(reader)).to);
    await vi.waitFor(() => expect(writer.isSaturated()).toBe(false), { timeout: 2_000 });
    await writer.close();
    await small.remove();
  });

  test('says it is saturated when the disk is nearly full', async () => {
    const full = await spoolFolder({ freeBytes: Number.MAX_SAFE_INTEGER });
    const writer = await full.openWriter();
    expect(writer.isSaturated()).toBe(true);
    await writer.close();
    await full.remove();
  });

  test('refuses what would wait beyond the queue limit', async () => {
    const small = await spoolFolder({ queueBytes: 5_000 });
    const writer = await small.openWriter();
    const answers = await Promise.allSettled(Array.from({ length: 60 }, (_, n) => writer.append([aHitRecord(n)])));
    const refused = answers.filter((answer) => answer.status === 'rejected');
    expect(refused.length).toBeGreaterThan(0);
    expect(refused.every((answer) => answer.reason.name === 'SpoolFull')).toBe(true);
    const { records } = await readAll(await small.openReader());
    expect(records.length).toBe(answers.length - refused.length);
    await writer.close();
    await small.remove();
  });
});
