import type { SpoolBatch, SpoolPosition, SpoolReader } from '@accord/ingest/ports';
import { countWaiting, type SegmentTotals } from './count-waiting.ts';
import type { DamagedStretch } from './quarantine.ts';
import { readSegment, type SegmentSource } from './read-segment.ts';
import { releaseSegments } from './release-segments.ts';
import { listSegments } from './segment-files.ts';
import { nodeFs, type SpoolFs } from './spool-fs.ts';

export interface SpoolReaderOptions {
  dir: string;
  keyringDir: string;
  fs?: SpoolFs;
  /** Told about each damaged stretch; `kept` is false when the disk did not take the copy. */
  onDamage?: (stretch: DamagedStretch, kept: boolean) => void;
}

/**
 * Opens the spool for reading, beside a writer in this or another process. What `read` returns is on disk: a power
 * cut cannot take a record back that was handed out.
 *
 * A newer segment means that nothing is added to the older ones; only the tail of the newest may be half written
 * and is left for the next look. Damaged stretches are put aside and counted, everything around them is returned.
 * A batch can move `to` without bringing records (over damage, or into a newer segment): commit it all the same,
 * or the segments behind it cannot be released.
 */
export function openSpoolReader(options: SpoolReaderOptions): SpoolReader {
  const { dir, keyringDir, fs = nodeFs, onDamage = () => undefined } = options;
  const totals: SegmentTotals = new Map();
  return {
    read: (from, maxRecords, until) => readBatch({ fs, dir, keyringDir, onDamage }, from, maxRecords, until),
    async release(position) {
      await releaseSegments({ fs, dir, keyringDir }, position);
      for (const segment of totals.keys()) if (segment < position.segment) totals.delete(segment);
    },
    waiting: (position) => countWaiting(fs, dir, totals, position),
  };
}

async function readBatch(
  source: SegmentSource,
  from: SpoolPosition,
  maxRecords: number,
  until: SpoolPosition | undefined,
): Promise<SpoolBatch> {
  const batch: SpoolBatch = { from, to: from, records: [], damagedGroups: 0 };
  // Listed before any file is looked at: a segment that has a successor now was complete before.
  const segments = await listSegments(source.fs, source.dir);
  const newest = segments.at(-1);
  const room = until === undefined ? maxRecords : Number.POSITIVE_INFINITY;
  for (const segment of segments) {
    if (segment < from.segment || (until !== undefined && segment > until.segment)) continue;
    const start = segment === from.segment ? from.offset : 0;
    const end = segment === until?.segment ? until.offset : Number.POSITIVE_INFINITY;
    batch.to = { segment, offset: start };
    const isEnded = segment !== newest || until !== undefined;
    if (!(await readSegment(source, batch, { end, isEnded, room }))) break;
  }
  if (until !== undefined) batch.to = until;
  return batch;
}
