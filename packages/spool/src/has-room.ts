import { listSegments, segmentPath } from './segment-files.ts';
import type { SpoolPlace } from './segment-writer.ts';
import { isMissing } from './spool-fs.ts';
import type { SpoolLimits } from './spool-limits.ts';

/** False when too much waits, the disk is nearly full, or neither can be told (a disk that does not answer has no room). */
export async function hasRoom(place: Omit<SpoolPlace, 'keyringDir'>, limits: SpoolLimits): Promise<boolean> {
  try {
    if ((await place.fs.freeBytes(place.dir)) < limits.freeBytes) return false;
    return (await segmentBytes(place)) <= limits.waitingBytes;
  } catch {
    return false; // looked at again in a moment; until then hits are refused with a retry, which is the safe answer
  }
}

async function segmentBytes({ fs, dir }: Omit<SpoolPlace, 'keyringDir'>): Promise<number> {
  let total = 0;
  for (const segment of await listSegments(fs, dir)) {
    try {
      const file = await fs.open(segmentPath(dir, segment), 'r');
      total += await file.size().finally(() => file.close());
    } catch (error) {
      if (!isMissing(error)) throw error; // released between the listing and now
    }
  }
  return total;
}
