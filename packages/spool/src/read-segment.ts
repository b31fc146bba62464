import type { SpoolBatch } from '@accord/ingest/ports';
import { SPOOL_FORMAT, type SpoolRecord } from '@accord/ingest/spool-record';
import { GROUP_HEADER_BYTES, unsealGroup } from './group.ts';
import { nextStep, type SegmentView } from './next-step.ts';
import { isPacked, type PackedHit, unpackHit } from './pack-record.ts';
import { type DamagedStretch, quarantine } from './quarantine.ts';
import { segmentPath } from './segment-files.ts';
import { readSegmentKey } from './segment-key.ts';
import { segmentWindow } from './segment-window.ts';
import type { SpoolPlace } from './segment-writer.ts';
import { SpoolFormatUnknown } from './spool-format-unknown.ts';
import { isMissing } from './spool-fs.ts';

export interface SegmentSource extends SpoolPlace {
  onDamage: (stretch: DamagedStretch, kept: boolean) => void;
}

export interface SegmentBounds {
  /** Groups after this offset are left. */
  end: number;
  isEnded: boolean;
  /** Most records in the batch; the group that reaches it is still taken whole. */
  room: number;
}

const READ_AHEAD = 1024 * 1024;

/**
 * Adds the records of segment `batch.to.segment` from `batch.to.offset` to the batch and moves `to`.
 * @returns false when the batch is full before the segment ends.
 * @throws SpoolFormatUnknown for records of a later format, and what the file system throws.
 */
export async function readSegment(source: SegmentSource, batch: SpoolBatch, bounds: SegmentBounds): Promise<boolean> {
  const { fs, dir, keyringDir } = source;
  const { segment } = batch.to;
  const file = await fs.open(segmentPath(dir, segment), 'r').catch(nullWhenMissing);
  if (file === null) return true; // removed since it was listed: the writer takes back segments without groups
  try {
    const size = await file.size();
    const window = segmentWindow(file, size, READ_AHEAD);
    const view = { segment, window, end: Math.min(size, bounds.end), isEnded: bounds.isEnded };
    const key = await readSegmentKey(fs, keyringDir, segment);
    const before = batch.records.length;
    const isWhole = await readGroups(source, batch, view, bounds.room, key?.key ?? null);
    if (batch.records.length > before) await file.datasync();
    return isWhole;
  } finally {
    await file.close();
  }
}

async function readGroups(
  source: SegmentSource,
  batch: SpoolBatch,
  view: SegmentView,
  room: number,
  key: Buffer | null,
): Promise<boolean> {
  const { segment, window } = view;
  // Group indexes tell how many groups a damaged stretch held; unknown when the first look is in mid-segment.
  let expected = batch.to.offset === 0 ? 0 : null;
  while (batch.records.length < room) {
    const { offset } = batch.to;
    const step = await nextStep(view, offset, async (header, at) => {
      if (key === null) return null;
      const sealed = await window.bytes(at + GROUP_HEADER_BYTES, header.length);
      return unsealGroup(key, { segment, offset: at }, header, sealed);
    });
    if (step.kind === 'end') return true;
    if (step.kind === 'damaged') {
      await putAside(source, { segment, offset, length: step.next - offset }, view);
      batch.damagedGroups += 1;
      if (expected !== null) expected += 1;
    } else {
      if (expected !== null) batch.damagedGroups += Math.max(0, step.header.index - expected);
      expected = step.header.index + 1;
      parseRecords(segment, step.content, batch.records);
    }
    batch.to = { segment, offset: step.next };
  }
  return false;
}

/** Damage must not stop the loader, and a full disk is emptied only by it: a copy that cannot be kept is reported, no more. */
async function putAside(source: SegmentSource, stretch: DamagedStretch, { window }: SegmentView): Promise<void> {
  const isKept = await quarantine(source.fs, source.dir, stretch, window).then(
    () => true,
    () => false,
  );
  source.onDamage(stretch, isKept);
}

function parseRecords(segment: number, plain: Buffer, into: SpoolRecord[]): void {
  const lines: (PackedHit | SpoolRecord)[] = JSON.parse(`[${plain.toString('utf8').replaceAll('\n', ',')}]`);
  for (const line of lines) {
    if (isPacked(line)) {
      into.push(unpackHit(line));
      continue;
    }
    // Hits written by name, as all once were, are still read.
    if (line.v !== SPOOL_FORMAT) throw new SpoolFormatUnknown(segment, Array.isArray(line) ? line[0] : line.v);
    into.push(line);
  }
}

function nullWhenMissing(error: unknown): null {
  if (isMissing(error)) return null;
  throw error;
}
