import { readdir, readFile, rename, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { CountRecord, SpoolRecord } from '@accord/ingest/spool-record';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aHitRecord } from '../test/a-hit-record.ts';
import { seededRandom } from '../test/seeded-random.ts';
import { readAll, type SpoolFolder, START, spoolFolder } from '../test/spool-under-test.ts';
import { GROUP_HEADER_BYTES, parseGroupHeader } from './group.ts';
import { SEGMENT_HEADER_BYTES } from './segment-header.ts';

interface Intact {
  path: string;
  bytes: Buffer;
  /** Where each group starts and ends, with the hit ids inside. */
  groups: { from: number; to: number; ids: string[] }[];
}

describe('damage on the disk', () => {
  let folder: SpoolFolder;
  let small: SpoolFolder;
  let intact: Intact;

  beforeEach(async () => {
    folder = await spoolFolder();
    small = await spoolFolder();
    intact = await writeSegment(folder, 12, aHitRecord);
  });

  afterEach(async () => {
    await folder.remove();
    await small.remove();
  });

  test('a tail torn at every byte of an older segment loses only what was cut, and hides nothing after it', async () => {
    const { path, bytes, groups } = await writeSegment(small, 3, aCountRecord);
    const later = await small.openWriter();
    await later.append([aCountRecord(500)]);
    await later.close();
    for (let length = SEGMENT_HEADER_BYTES; length < bytes.length; length += 1) {
      await writeFile(path, bytes.subarray(0, length));
      const found = await readAll(await small.openReader());
      const whole = groups.filter((group) => group.to <= length);
      expect(idsOf(found.records)).toEqual([...whole.flatMap((group) => group.ids), '500']);
      expect(found.damagedGroups).toBe(length === (whole.at(-1)?.to ?? SEGMENT_HEADER_BYTES) ? 0 : 1);
    }
  });

  test('a tail torn at every byte of the newest segment is waited for, then read when it is whole', async () => {
    const { path, bytes, groups } = await writeSegment(small, 3, aCountRecord);
    for (let length = 0; length < bytes.length; length += 1) {
      await writeFile(path, bytes.subarray(0, length));
      const reader = await small.openReader();
      const early = await readAll(reader);
      expect(early.damagedGroups).toBe(0);
      await writeFile(path, bytes);
      const late = await readAll(reader, early.to);
      expect(late.damagedGroups).toBe(0);
      expect(idsOf([...early.records, ...late.records])).toEqual(groups.flatMap((group) => group.ids));
    }
  });

  test('500 seeded corruptions: no crash, every intact group recovered, damage counted and put aside', async () => {
    const later = await folder.openWriter();
    await later.append([aHitRecord(500)]);
    await later.close();
    for (let seed = 1; seed <= 500; seed += 1) {
      const random = seededRandom(seed);
      const { bytes, touched, name } = corrupt(intact.bytes, random);
      await writeFile(intact.path, bytes);
      const reader = await folder.openReader();
      const found = await readAll(reader);
      const ids = idsOf(found.records);
      const untouched = intact.groups.filter(({ from, to }) => to <= bytes.length && !touched(from, to));
      const expected = [...untouched.flatMap((group) => group.ids), ...idsOf([aHitRecord(500)])];
      expect(ids, `seed ${seed}: ${name}`).toEqual(expected);
      const isWhole = untouched.length === intact.groups.length && bytes.equals(intact.bytes);
      expect(found.damagedGroups > 0, `seed ${seed}: ${name}`).toBe(!isWhole && !endsCleanly(intact, bytes));
      expect((await reader.read(START, 1, found.to)).records).toEqual(found.records);
      await reader.waiting(START);
    }
    expect((await readdir(join(folder.dir, 'damaged'))).length).toBeGreaterThan(10);
  }, 60_000);

  test('counts every group of a damaged stretch', async () => {
    const bytes = Buffer.from(intact.bytes);
    bytes.fill(0, intact.groups[3]?.from, intact.groups[6]?.to);
    await writeFile(intact.path, bytes);
    expect((await readAll(await folder.openReader(), START, 1_000)).damagedGroups).toBe(4);
  });

  test('a group copied to another place is not taken for one that was written there', async () => {
    const group = intact.bytes.subarray(intact.groups[2]?.from, intact.groups[2]?.to);
    await writeFile(intact.path, Buffer.concat([intact.bytes, group]));
    const found = await readAll(await folder.openReader());
    expect(found.records).toHaveLength(36);
  });

  test('after its key is destroyed a segment cannot be read, and its file is gone', async () => {
    const reader = await folder.openReader();
    const copy = intact.bytes;
    const later = await folder.openWriter();
    const { to } = await readAll(reader);
    await reader.release(to);
    expect(await readdir(join(folder.keyringDir, 'segments'))).toHaveLength(1);
    await expect(readFile(intact.path)).rejects.toThrow('ENOENT');
    await writeFile(intact.path, copy);
    const found = await readAll(await folder.openReader());
    expect(found.records).toEqual([]);
    expect(found.damagedGroups).toBe(12);
    await later.close();
  });

  test('a keyring that is not there stops the reader, which gives up nothing', async () => {
    const reader = await folder.openReader();
    await rename(folder.keyringDir, `${folder.keyringDir}-away`);
    await expect(reader.read(START, 100)).rejects.toThrow('ENOENT');
    await rename(`${folder.keyringDir}-away`, folder.keyringDir);
    expect((await readAll(reader)).records).toHaveLength(36);
  });

  test('what a record says is nowhere in the files as plain text', async () => {
    const marker = 'plainmarker7f3a';
    const writer = await folder.openWriter();
    await writer.append(
      Array.from({ length: 50 }, (_, n) => aHitRecord(n, { title: marker, url: `example.org/${marker}` })),
    );
    await writer.close();
    const files = await readdir(folder.dir);
    const contents = await Promise.all(files.map((name) => readFile(join(folder.dir, name))));
    expect(Buffer.concat(contents).length).toBeGreaterThan(25_000);
    expect(Buffer.concat(contents).includes(marker)).toBe(false);
    const { records } = await readAll(await folder.openReader());
    expect(JSON.stringify(records)).toContain(marker);
  });

  test('an empty and a cut off newest segment do not stop anything', async () => {
    const later = await folder.openWriter();
    await later.close();
    const newest = (await readdir(folder.dir)).sort().at(-1) ?? '';
    await truncate(join(folder.dir, newest), 10);
    const reader = await folder.openReader();
    const first = await readAll(reader);
    expect(first.records).toHaveLength(36);
    const next = await folder.openWriter();
    await next.append([aHitRecord(77)]);
    expect(idsOf((await readAll(reader, first.to)).records)).toEqual(idsOf([aHitRecord(77)]));
    await next.close();
  });
});

const aCountRecord = (n: number): CountRecord => ({
  v: 1,
  kind: 'count',
  siteId: 1,
  receivedMs: 5,
  reason: 'bot',
  count: n,
});

const idOf = (record: SpoolRecord): string =>
  record.kind === 'hit' ? record.action.hitId : record.kind === 'bot' ? record.hit.hitId : String(record.count);
const idsOf = (records: readonly SpoolRecord[]): string[] => records.map(idOf);

/** One segment with `groups` groups of three records, numbered from 0. */
async function writeSegment(folder: SpoolFolder, groups: number, record: (n: number) => SpoolRecord): Promise<Intact> {
  const batches = Array.from({ length: groups }, (_, n) => [record(n * 3), record(n * 3 + 1), record(n * 3 + 2)]);
  const writer = await folder.openWriter();
  for (const batch of batches) await writer.append(batch);
  await writer.close();
  const [name = ''] = await readdir(folder.dir);
  const path = join(folder.dir, name);
  const bytes = await readFile(path);
  const segment = Number(name.slice(0, 10));
  let from = SEGMENT_HEADER_BYTES;
  const found = batches.map((batch) => {
    const header = parseGroupHeader(bytes.subarray(from), { segment, offset: from });
    if (header === null) throw new Error(`no group at ${from}`);
    const group = { from, to: from + GROUP_HEADER_BYTES + header.length, ids: idsOf(batch) };
    from = group.to;
    return group;
  });
  return { path, bytes, groups: found };
}

/** True when the file was cut exactly between two groups, which nothing can tell from a shorter segment. */
function endsCleanly({ groups, bytes: whole }: Intact, bytes: Buffer): boolean {
  if (bytes.length >= whole.length || !whole.subarray(0, bytes.length).equals(bytes)) return false;
  return (
    bytes.length === 0 || bytes.length === SEGMENT_HEADER_BYTES || groups.some((group) => group.to === bytes.length)
  );
}

interface Corruption {
  name: string;
  bytes: Buffer;
  touched: (from: number, to: number) => boolean;
}

function corrupt(original: Buffer, random: () => number): Corruption {
  const bytes = Buffer.from(original);
  const place = Math.floor(random() * bytes.length);
  const changed = (from: number, to: number, after: Buffer): boolean =>
    !after.subarray(from, to).equals(original.subarray(from, to));
  const kind = Math.floor(random() * 4);
  if (kind === 0) {
    for (let flips = 1 + Math.floor(random() * 5); flips > 0; flips -= 1) {
      const at = Math.floor(random() * bytes.length);
      bytes.writeUInt8(bytes.readUInt8(at) ^ (1 << Math.floor(random() * 8)), at);
    }
    return { name: 'bit flips', bytes, touched: (from, to) => changed(from, to, bytes) };
  }
  if (kind === 1) return { name: `cut at ${place}`, bytes: bytes.subarray(0, place), touched: () => false };
  if (kind === 2) {
    bytes.fill(0, place, Math.min(bytes.length, place + 1 + Math.floor(random() * 4_096)));
    return { name: `zeros at ${place}`, bytes, touched: (from, to) => changed(from, to, bytes) };
  }
  const garbage = Buffer.from(
    Array.from({ length: 1 + Math.floor(random() * 3_000) }, () => Math.floor(random() * 256)),
  );
  return { name: 'garbage tail', bytes: Buffer.concat([bytes, garbage]), touched: () => false };
}
