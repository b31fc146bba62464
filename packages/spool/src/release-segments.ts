import type { SpoolPosition } from '@accord/ingest/ports';
import { keysDir, listKeys, listSegments, segmentPath } from './segment-files.ts';
import { destroySegmentKey } from './segment-key.ts';
import type { SpoolPlace } from './segment-writer.ts';
import { isMissing } from './spool-fs.ts';

/**
 * Destroys the keys, then removes the files, of the segments before `position.segment`. The segment of the position
 * itself stays, so the highest number in the folder never falls. May be repeated after an interruption.
 * @throws what the file system throws.
 */
export async function releaseSegments(place: SpoolPlace, position: SpoolPosition): Promise<void> {
  const { fs, dir, keyringDir } = place;
  const keys = (await listKeys(fs, keyringDir)).filter((segment) => segment < position.segment);
  for (const segment of keys) await destroySegmentKey(fs, keyringDir, segment);
  if (keys.length > 0) await fs.syncDirectory(keysDir(keyringDir));
  const segments = (await listSegments(fs, dir)).filter((segment) => segment < position.segment);
  for (const segment of segments) {
    try {
      await fs.unlink(segmentPath(dir, segment));
    } catch (error) {
      if (!isMissing(error)) throw error; // a second look-through at the same time was quicker
    }
  }
  if (segments.length > 0) await fs.syncDirectory(dir);
}
