import { createHash, randomBytes } from 'node:crypto';
import { existsSync, lstatSync, mkdirSync, readlinkSync, realpathSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { failed, ok, type Result } from '@accord/kit/result';
import { canEnter, type SystemUser } from './file-access.ts';

/** Where things go that another user must reach when root started us from a private folder. */
export const SHARED_HOME = '/var/lib/accord';

/** The folder of the cluster that the data folder has, symbolic link followed; null when there is none yet. */
export function findCluster(dataDir: string): Result<string | null, string> {
  const path = join(dataDir, 'control');
  if (lstatSync(path, { throwIfNoEntry: false }) === undefined) return ok(null);
  if (!existsSync(path)) return failed(`${path} points to ${readlinkSync(path)}, which is not there.`);
  return ok(realpathSync(path));
}

/**
 * Where a new cluster goes: into the data folder, or where `user` can enter when the data folder is private.
 * The name outside carries a random part: an earlier cluster of the same path is never taken for this one.
 */
export function placeCluster(dataDir: string, user: SystemUser | null, sharedHome = SHARED_HOME): string {
  if (user === null || canEnter(dataDir, user)) return join(dataDir, 'control');
  const digest = createHash('sha256').update(realpathSync(dataDir)).digest('hex').slice(0, 12);
  const home = join(sharedHome, `${digest}-${randomBytes(3).toString('hex')}`);
  mkdirSync(home, { recursive: true, mode: 0o755 });
  writeFileSync(join(home, 'data-folder.txt'), `${realpathSync(dataDir)}\n`, { mode: 0o600 });
  return join(home, 'control');
}
