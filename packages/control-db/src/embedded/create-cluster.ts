import {
  chmodSync,
  chownSync,
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from '@accord/kit/result';
import type { SystemUser } from './file-access.ts';
import { runProgram } from './run-program.ts';

const INITDB_OPTIONS = [
  '--username=postgres',
  '--auth=reject',
  '--encoding=UTF8',
  '--locale-provider=builtin',
  '--builtin-locale=C.UTF-8',
  '--locale=C',
  '--data-checksums',
  '--no-instructions',
];
/** One statement a line: that is how the single-user mode reads. */
const FIRST_STATEMENTS = 'CREATE ROLE accord LOGIN;\nCREATE DATABASE accord OWNER accord;\n';

/**
 * Makes a new cluster with role and database `accord`. It gets its name only when it is complete, so a start that
 * was interrupted begins again.
 * @param cluster its folder; @param link name in the data folder, made when the cluster lives elsewhere.
 */
export async function createCluster(
  cluster: string,
  link: string,
  binaries: string,
  user: SystemUser | null,
): Promise<Result<string, string>> {
  const unfinished = `${cluster}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  mkdirSync(unfinished, { mode: 0o700 });
  chmodSync(unfinished, 0o700);
  if (user !== null) chownSync(unfinished, user.uid, user.gid);

  const made = await runProgram(join(binaries, 'bin/initdb'), [`--pgdata=${unfinished}`, ...INITDB_OPTIONS], { user });
  if (!made.ok) return made;
  const filled = await runProgram(
    join(binaries, 'bin/postgres'),
    ['--single', '-j', '-D', unfinished, '-c', 'exit_on_error=true', 'postgres'],
    { user, input: FIRST_STATEMENTS.replaceAll('\n', '\n\n') },
  );
  if (!filled.ok) return filled;

  renameSync(unfinished, cluster);
  syncFolder(dirname(cluster));
  if (link !== cluster) {
    symlinkSync(cluster, link);
    syncFolder(dirname(link));
  }
  return filled;
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}
