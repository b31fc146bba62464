import { damagedDir, damagedPath } from './segment-files.ts';
import type { SegmentWindow } from './segment-window.ts';
import type { SpoolFs } from './spool-fs.ts';

/** Most bytes kept of one damaged stretch: enough to see what happened to the disk. */
const KEPT_BYTES = 1024 * 1024;

export interface DamagedStretch {
  segment: number;
  offset: number;
  /** Bytes up to the next intact group, or to the end. */
  length: number;
}

/**
 * Keeps the damaged bytes as `damaged/<segment>-<offset>.bytes`, once. They stay sealed, and nobody can open them
 * after the segment's key is destroyed: they are evidence of what the disk did, not a second copy of hits.
 * @throws what the file system throws; reading may go on without.
 */
export async function quarantine(
  fs: SpoolFs,
  dir: string,
  stretch: DamagedStretch,
  window: SegmentWindow,
): Promise<void> {
  await fs.makeDirectory(damagedDir(dir), 0o700);
  const bytes = await window.bytes(stretch.offset, Math.min(stretch.length, KEPT_BYTES));
  try {
    const file = await fs.open(damagedPath(dir, stretch.segment, stretch.offset), 'wx', 0o600);
    try {
      await file.write(bytes, 0);
    } finally {
      await file.close();
    }
  } catch (error) {
    // The same stretch is met again when a batch is repeated.
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
  }
}
