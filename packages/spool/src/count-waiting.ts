import type { SpoolPosition } from '@accord/ingest/ports';
import { nextStep } from './next-step.ts';
import { listSegments, segmentPath } from './segment-files.ts';
import { segmentWindow } from './segment-window.ts';
import { isMissing, type SpoolFs } from './spool-fs.ts';

/** Record counts of segments that do not change any more. */
export type SegmentTotals = Map<number, number>;

/** Headers only are wanted, so little is read ahead. */
const READ_AHEAD = 64 * 1024;

/**
 * Counts records after `position` by the group headers, without a key. Groups whose content is damaged are counted
 * too: only opening them would tell.
 * @throws what the file system throws.
 */
export async function countWaiting(
  fs: SpoolFs,
  dir: string,
  totals: SegmentTotals,
  position: SpoolPosition,
): Promise<number> {
  const segments = await listSegments(fs, dir);
  let waiting = 0;
  for (const segment of segments) {
    if (segment < position.segment) continue;
    const from = segment === position.segment ? position.offset : 0;
    const known = from === 0 ? totals.get(segment) : undefined;
    const count = known ?? (await countSegment(fs, dir, segment, from));
    if (from === 0 && segment !== segments.at(-1)) totals.set(segment, count);
    waiting += count;
  }
  return waiting;
}

async function countSegment(fs: SpoolFs, dir: string, segment: number, from: number): Promise<number> {
  const file = await fs.open(segmentPath(dir, segment), 'r').catch((error: unknown) => {
    if (isMissing(error)) return null;
    throw error;
  });
  if (file === null) return 0;
  try {
    const end = await file.size();
    const view = { segment, window: segmentWindow(file, end, READ_AHEAD), end, isEnded: true };
    let count = 0;
    let offset = from;
    for (;;) {
      const step = await nextStep(view, offset, async () => true);
      if (step.kind === 'end') return count;
      if (step.kind === 'group') count += step.header.records;
      offset = step.next;
    }
  } finally {
    await file.close();
  }
}
