import { chmodSync, mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { failed, ok, type Result } from '@accord/kit/result';
import { takeLock } from '../../launch/process-lock.mjs';

/** A data folder that belongs to this process until `release`, or until the process ends. */
export interface HeldDataDir {
  /** Where the identities of running children are kept, so that the next start finds those that outlived us. */
  readonly childrenDir: string;
  release(): void;
}

/** Folders of its own parts; `control` is made by the embedded PostgreSQL, which may run as another user. */
const privateFolders = ['events', 'spool', 'keyring', 'lock', 'lock/children'];

/**
 * Creates what is missing of the data folder and takes it for this process.
 * @returns or a sentence for the person at the terminal: in use, no rights, no folder.
 */
export async function holdDataDir(dataDir: string): Promise<Result<HeldDataDir, string>> {
  try {
    mkdirSync(dataDir, { recursive: true, mode: topMode() });
    if (statSync(dataDir).uid === process.getuid?.()) chmodSync(dataDir, topMode());
    for (const folder of privateFolders) mkdirSync(join(dataDir, folder), { recursive: true, mode: 0o700 });
  } catch (cause) {
    return failed(whyNot(dataDir, cause));
  }
  const lock = await takeLock(join(dataDir, 'lock/owner'));
  if (!lock.ok) {
    return failed(
      `The data folder ${dataDir} is in use by another Accord (process ${lock.error.pid}). Stop that one, or set ACCORD_DATA_DIR to another folder.`,
    );
  }
  return ok({ childrenDir: join(dataDir, 'lock/children'), release: lock.value.release });
}

/** Root's PostgreSQL runs as another user, who must be able to walk through, but not to look around. */
function topMode(): number {
  return process.getuid?.() === 0 ? 0o711 : 0o700;
}

function whyNot(dataDir: string, cause: unknown): string {
  const { code, path = dataDir } = cause as NodeJS.ErrnoException;
  const way = 'Set ACCORD_DATA_DIR to a folder that you may write to.';
  if (code === 'EACCES' || code === 'EPERM') return `${path} cannot be created or written: no permission. ${way}`;
  if (code === 'EROFS') return `${path} cannot be created: its file system is read-only. ${way}`;
  if (code === 'ENOSPC') return `${path} cannot be created: the disk is full.`;
  if (code === 'ENOTDIR' || code === 'EEXIST') return `${path} is a file, not a folder. ${way}`;
  throw cause;
}
