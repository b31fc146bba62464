import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { SpoolPosition, SpoolReader, SpoolWriter } from '@accord/ingest/ports';
import type { SpoolRecord } from '@accord/ingest/spool-record';
import { systemClock } from '@accord/kit/clock';
import type { SpoolFs } from '../src/spool-fs.ts';
import type { SpoolLimits } from '../src/spool-limits.ts';
import { openSpoolReader } from '../src/spool-reader.ts';
import { openSpoolWriter } from '../src/spool-writer.ts';

/** What the contract suite needs of an implementation, opened on a place of its own. */
export interface SpoolUnderTest {
  /** As after a start of the server: the previous writer is closed or dead. */
  openWriter(): Promise<SpoolWriter>;
  openReader(): Promise<SpoolReader>;
  remove(): Promise<void>;
}

export interface SpoolFolder extends SpoolUnderTest {
  readonly dir: string;
  readonly keyringDir: string;
}

/** The file spool in a folder that is removed again. Small segments, so that a test crosses several. */
export async function spoolFolder(limits: Partial<SpoolLimits> = {}, fs?: SpoolFs): Promise<SpoolFolder> {
  const root = await mkdtemp(join(tmpdir(), 'accord-spool-'));
  const place = { dir: join(root, 'spool'), keyringDir: join(root, 'keyring'), ...(fs === undefined ? {} : { fs }) };
  return {
    dir: place.dir,
    keyringDir: place.keyringDir,
    openWriter: () => openSpoolWriter({ ...place, clock: systemClock, limits: { freeBytes: 0, ...limits } }),
    openReader: async () => openSpoolReader(place),
    remove: () => rm(root, { recursive: true, force: true }),
  };
}

export const START: SpoolPosition = { segment: 0, offset: 0 };

/** Everything after `from`, batch by batch, until nothing moves any more. */
export async function readAll(
  reader: SpoolReader,
  from: SpoolPosition = START,
  maxRecords = 7,
): Promise<{ records: SpoolRecord[]; to: SpoolPosition; damagedGroups: number }> {
  const records: SpoolRecord[] = [];
  let damagedGroups = 0;
  let to = from;
  for (;;) {
    const batch = await reader.read(to, maxRecords);
    records.push(...batch.records);
    damagedGroups += batch.damagedGroups;
    const stands = batch.to.segment === to.segment && batch.to.offset === to.offset;
    to = batch.to;
    if (stands) return { records, to, damagedGroups };
  }
}

/** Hit ids of the records, in order. */
export const hitIdsOf = (records: readonly SpoolRecord[]): string[] =>
  records.map((record) => (record.kind === 'hit' ? record.action.hitId : record.kind));

/** True when `a` is before `b`. */
export const isBefore = (a: SpoolPosition, b: SpoolPosition): boolean =>
  a.segment < b.segment || (a.segment === b.segment && a.offset < b.offset);
