import { sealGroup } from './group.ts';
import { keyPath, keysDir, listKeys, listSegments, MAX_SEGMENT, segmentPath } from './segment-files.ts';
import { encodeSegmentHeader, SEGMENT_HEADER_BYTES } from './segment-header.ts';
import { createSegmentKey } from './segment-key.ts';
import type { SpoolFile, SpoolFs } from './spool-fs.ts';

export interface SpoolPlace {
  fs: SpoolFs;
  dir: string;
  keyringDir: string;
}

/** The one segment that takes groups. After a failed `append` it must be abandoned: what its tail holds is unknown. */
export interface SegmentWriter {
  readonly number: number;
  /** Bytes up to the end of the last group that is on disk. */
  readonly bytes: number;
  /** Writes a group and resolves when it is on disk. @throws what the file system throws; a short write is an error. */
  append(plain: Buffer, records: number): Promise<void>;
  /** Takes unacknowledged bytes off the end as far as the disk allows, and closes. */
  abandon(): Promise<void>;
  close(): Promise<void>;
}

/**
 * Makes key, file and header and has all of them on disk, names included, before it answers, so that no position
 * can ever point into a segment that a power cut takes away.
 * @param atLeast lowest number to give; higher ones are chosen when segments or keys exist.
 */
export async function createSegment(place: SpoolPlace, atLeast: number): Promise<SegmentWriter> {
  const { fs, dir, keyringDir } = place;
  const number = await nextNumber(place, atLeast);
  const path = segmentPath(dir, number);
  let file: SpoolFile | null = null;
  try {
    const { id, key } = await createSegmentKey(fs, keyringDir, number);
    file = await fs.open(path, 'wx', 0o600);
    const header = encodeSegmentHeader(number, id);
    if ((await file.write(header, 0)) !== header.length) throw new Error('short write of a segment header');
    await file.datasync();
    await fs.syncDirectory(dir);
    return segmentWriter(number, key, file);
  } catch (error) {
    // No group was written, so nothing is lost with the names. What cannot be removed is a segment without groups.
    await Promise.allSettled([file?.close(), fs.unlink(path), fs.unlink(keyPath(keyringDir, number))]);
    await Promise.allSettled([fs.syncDirectory(dir), fs.syncDirectory(keysDir(keyringDir))]);
    throw error;
  }
}

async function nextNumber({ fs, dir, keyringDir }: SpoolPlace, atLeast: number): Promise<number> {
  const segments = await listSegments(fs, dir);
  const keys = await listKeys(fs, keyringDir);
  const number = Math.max(atLeast, (segments.at(-1) ?? 0) + 1, (keys.at(-1) ?? 0) + 1);
  if (number > MAX_SEGMENT) throw new Error('segment numbers are used up');
  return number;
}

function segmentWriter(number: number, key: Buffer, file: SpoolFile): SegmentWriter {
  let bytes = SEGMENT_HEADER_BYTES;
  let groups = 0;
  return {
    number,
    get bytes() {
      return bytes;
    },
    async append(plain, records) {
      const group = sealGroup(key, { segment: number, offset: bytes }, groups, records, plain);
      const written = await file.write(group, bytes);
      if (written !== group.length) throw new Error(`short write: ${written} of ${group.length} bytes`);
      await file.datasync();
      bytes += group.length;
      groups += 1;
    },
    async abandon() {
      key.fill(0);
      // The disk has just failed: a tail that stays is passed over by the reader once a newer segment exists.
      await Promise.allSettled([file.truncate(bytes)]);
      await Promise.allSettled([file.close()]);
    },
    async close() {
      key.fill(0);
      await file.close();
    },
  };
}
