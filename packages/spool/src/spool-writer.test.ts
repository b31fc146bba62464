import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fixedClock } from '@accord/kit/clock';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { aHitRecord, hitRecords } from '../test/a-hit-record.ts';
import { faultyFs } from '../test/faulty-fs.ts';
import { hitIdsOf, readAll, type SpoolFolder, spoolFolder } from '../test/spool-under-test.ts';
import { nodeFs } from './spool-fs.ts';
import { openSpoolWriter } from './spool-writer.ts';

describe('openSpoolWriter', () => {
  let folder: SpoolFolder;

  beforeEach(async () => {
    folder = await spoolFolder();
  });

  afterEach(() => folder.remove());

  const segments = async (): Promise<string[]> => (await readdir(folder.dir)).filter((name) => name.endsWith('.seg'));

  test('one fdatasync serves all that append in the same turn, the next one all that came meanwhile', async () => {
    let syncs = 0;
    const fs = faultyFs(nodeFs, (_call, operation) => {
      if (operation === 'datasync') syncs += 1;
      return null;
    });
    const counted = await spoolFolder({}, fs);
    const writer = await counted.openWriter();
    syncs = 0;
    const append64 = () => Array.from({ length: 64 }, (_, n) => writer.append([aHitRecord(n)]));
    await Promise.all(append64());
    expect(syncs).toBe(1);
    const first = append64();
    await new Promise((resolve) => setImmediate(resolve));
    await Promise.all([...first, ...append64()]);
    expect(syncs).toBe(3);
    await writer.close();
    await counted.remove();
  });

  test('opens a new segment each time, with a key that only its owner reads', async () => {
    for (let n = 1; n <= 3; n += 1) {
      const writer = await folder.openWriter();
      await writer.append([aHitRecord(n)]);
      await writer.close();
      expect(await segments()).toHaveLength(n);
    }
    const keys = await readdir(join(folder.keyringDir, 'segments'));
    expect(keys).toHaveLength(3);
    for (const key of keys) {
      expect((await stat(join(folder.keyringDir, 'segments', key))).mode & 0o777).toBe(0o600);
    }
  });

  test('numbers segments by the second, and above any that is there when the clock was set back', async () => {
    const { dir, keyringDir } = folder;
    for (const startMs of [1_764_000_000_000, 1_000, 1_764_000_000_000, 1_764_000_100_000]) {
      const writer = await openSpoolWriter({ dir, keyringDir, clock: fixedClock(startMs), limits: { freeBytes: 0 } });
      await writer.close();
    }
    expect((await segments()).sort()).toEqual(['1764000000.seg', '1764000001.seg', '1764000002.seg', '1764000100.seg']);
  });

  test('leaves a segment with hits after its age although nothing more arrives, so that its key can die', async () => {
    const clock = fixedClock(1_764_000_000_000);
    const { dir, keyringDir } = folder;
    const limits = { tickMs: 2, segmentAgeMs: 60_000, freeBytes: 0 };
    const writer = await openSpoolWriter({ dir, keyringDir, clock, limits });
    await writer.append([aHitRecord(1)]);
    const reader = await folder.openReader();
    const first = await readAll(reader);
    clock.advance(59_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await segments()).toHaveLength(1);
    clock.advance(1_000);
    await vi.waitFor(async () => expect(await segments()).toHaveLength(2));
    const { to, records } = await readAll(reader, first.to);
    expect(records).toEqual([]);
    await reader.release(to);
    expect(await segments()).toEqual([expect.stringContaining('.seg')]);
    expect(await readdir(join(keyringDir, 'segments'))).toHaveLength(1);
    // An empty segment has nothing to hide and stays.
    clock.advance(600_000);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(await segments()).toHaveLength(1);
    await writer.close();
  });

  test('refuses a record that no group can hold and goes on', async () => {
    const writer = await folder.openWriter();
    await expect(writer.append([aHitRecord(1, { title: 'x'.repeat(2_000_000) })])).rejects.toThrow(RangeError);
    await writer.append(hitRecords(2, 2));
    expect(hitIdsOf((await readAll(await folder.openReader())).records)).toEqual(hitIdsOf(hitRecords(2, 2)));
    await writer.close();
  });
});
