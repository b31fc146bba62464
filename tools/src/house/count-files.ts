import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Counts files below `folders` that match, by a plain recursive listing: deliberately not the code that the checkers
 * use to find their files, so that a mistake in theirs shows as a difference.
 */
export function countFiles(root: string, folders: readonly string[], matches: RegExp): number {
  let count = 0;
  for (const folder of folders.filter((name) => existsSync(join(root, name)))) {
    for (const name of readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })) {
      const path = `${folder}/${name.replaceAll('\\', '/')}`;
      if (/\/(node_modules|dist)\/|^tools\/test\/fixtures\//.test(path)) continue;
      if (matches.test(path)) count += 1;
    }
  }
  return count;
}
