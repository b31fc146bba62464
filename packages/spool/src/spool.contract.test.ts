import type { CountRecord } from '@accord/ingest/spool-record';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { aHitRecord, hitRecords } from '../test/a-hit-record.ts';
import { hitIdsOf, isBefore, readAll, type SpoolUnderTest, START, spoolFolder } from '../test/spool-under-test.ts';

// What every spool must do. A further implementation is a further row here.
const SPOOLS: { name: string; open: () => Promise<SpoolUnderTest> }[] = [
  { name: 'file spool', open: () => spoolFolder() },
  {
    name: 'file spool with small segments and groups',
    open: () => spoolFolder({ segmentBytes: 4_000, groupBytes: 1_500 }),
  },
];

describe.each(SPOOLS)('$name', ({ open }) => {
  let spool: SpoolUnderTest;

  beforeEach(async () => {
    spool = await open();
  });

  afterEach(() => spool.remove());

  test('gives back what was appended, in order, value for value', async () => {
    const writer = await spool.openWriter();
    const refused: CountRecord = { v: 1, kind: 'count', siteId: 0, receivedMs: 5, reason: 'unknown-site', count: 3 };
    const records = [aHitRecord(1, { title: 'line\nbreak \u2028 "quote" 👟' }), refused, ...hitRecords(2, 20)];
    await writer.append(records);
    await writer.append([]);
    expect((await readAll(await spool.openReader())).records).toEqual(records);
    await writer.close();
  });

  test('keeps the order of one caller when many append at once', async () => {
    const writer = await spool.openWriter();
    await Promise.all(Array.from({ length: 200 }, (_, n) => writer.append([aHitRecord(n)])));
    const { records } = await readAll(await spool.openReader());
    expect(hitIdsOf(records)).toEqual(hitIdsOf(hitRecords(0, 200)));
    await writer.close();
  });

  test('takes an append that is far larger than a group', async () => {
    const writer = await spool.openWriter();
    await writer.append(hitRecords(0, 500));
    expect((await readAll(await spool.openReader())).records).toEqual(hitRecords(0, 500));
    await writer.close();
  });

  test('stops near maxRecords and goes on from where it stopped', async () => {
    const writer = await spool.openWriter();
    for (let n = 0; n < 40; n += 1) await writer.append([aHitRecord(n)]);
    const reader = await spool.openReader();
    const first = await reader.read(START, 10);
    expect(first.records).toEqual(hitRecords(0, 10));
    const second = await reader.read(first.to, 10);
    expect(second.from).toEqual(first.to);
    expect(second.records).toEqual(hitRecords(10, 10));
    await writer.close();
  });

  test('repeats a batch exactly up to `until`, whatever was appended since', async () => {
    const writer = await spool.openWriter();
    for (let n = 0; n < 30; n += 1) await writer.append([aHitRecord(n)]);
    const reader = await spool.openReader();
    const planned = await reader.read(START, 17);
    await writer.append(hitRecords(30, 30));
    await writer.close();
    const next = await spool.openWriter();
    await next.append(hitRecords(60, 5));
    const repeated = await (await spool.openReader()).read(START, 3, planned.to);
    expect(repeated).toEqual(planned);
    expect((await readAll(reader, planned.to)).records).toEqual(hitRecords(17, 48));
    await next.close();
  });

  test('says nothing is waiting with an empty batch that stays where it is', async () => {
    const writer = await spool.openWriter();
    const reader = await spool.openReader();
    const { to } = await readAll(reader);
    const empty = await reader.read(to, 10);
    expect(empty).toEqual({ from: to, to, records: [], damagedGroups: 0 });
    expect(await reader.waiting(to)).toBe(0);
    await writer.close();
  });

  test('counts what waits after a position', async () => {
    const writer = await spool.openWriter();
    for (let n = 0; n < 25; n += 1) await writer.append(hitRecords(n * 3, 3));
    const reader = await spool.openReader();
    expect(await reader.waiting(START)).toBe(75);
    const batch = await reader.read(START, 30);
    expect(await reader.waiting(batch.to)).toBe(75 - batch.records.length);
    await writer.append(hitRecords(75, 4));
    expect(await reader.waiting(batch.to)).toBe(79 - batch.records.length);
    await writer.close();
  });

  test('positions rise over restarts, even when everything was released', async () => {
    const reader = await spool.openReader();
    let at = START;
    for (let round = 0; round < 4; round += 1) {
      const writer = await spool.openWriter();
      await writer.append(hitRecords(round * 10, 10));
      await writer.close();
      const { records, to } = await readAll(reader, at);
      expect(records).toEqual(hitRecords(round * 10, 10));
      expect(isBefore(at, to)).toBe(true);
      await reader.release(to);
      await reader.release(to);
      at = to;
    }
  });

  test('refuses appends after close', async () => {
    const writer = await spool.openWriter();
    const last = writer.append(hitRecords(0, 2));
    await writer.close();
    await last;
    await expect(writer.append(hitRecords(2, 1))).rejects.toThrow('closed');
    expect(writer.isSaturated()).toBe(true);
    expect((await readAll(await spool.openReader())).records).toEqual(hitRecords(0, 2));
  });
});
