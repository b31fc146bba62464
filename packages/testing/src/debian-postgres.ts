import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { chooseUser } from '@accord/control-db/embedded/choose-user';
import { runPostgres } from '@accord/control-db/embedded/run-postgres';
import { runProgram } from '@accord/control-db/embedded/run-program';
import type { ControlHost } from './control-host.ts';

const INSTALLED = '/usr/lib/postgresql';

/**
 * Starts the PostgreSQL of Debian's package `postgresql` on a new cluster below `dir`, as a server that somebody set
 * up for ACCORD_CONTROL_URL would be: with its own settings, and a role `accord` that owns its database, no more.
 */
export async function startDebianPostgres(dir: string): Promise<ControlHost> {
  const version = readdirSync(INSTALLED).sort((one, other) => Number(other) - Number(one))[0];
  if (version === undefined) throw new Error(`There is no PostgreSQL below ${INSTALLED}: apt-get install postgresql`);
  const bin = join(INSTALLED, version, 'bin');
  const chosen = chooseUser(null);
  if (!chosen.ok) throw new Error(chosen.error);
  const user = chosen.value;
  chmodSync(dir, 0o711);
  const [cluster, socketDir] = [join(dir, 'cluster'), join(dir, 'socket')];
  rmSync(cluster, { recursive: true, force: true });
  for (const folder of [cluster, socketDir]) {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    if (user !== null) chownSync(folder, user.uid, user.gid);
  }
  for (const [program, args, input] of [
    ['initdb', [`--pgdata=${cluster}`, '--username=postgres', '--auth=trust', '--encoding=UTF8', '--locale=C'], ''],
    [
      'postgres',
      ['--single', '-D', cluster, 'postgres'],
      'CREATE ROLE accord LOGIN\nCREATE DATABASE accord OWNER accord\n',
    ],
  ] as const) {
    const done = await runProgram(join(bin, program), args, { user, input });
    if (!done.ok) throw new Error(done.error);
  }
  const settings = { listen_addresses: '', port: '5432', unix_socket_directories: socketDir };
  const started = await runPostgres(join(bin, 'postgres'), cluster, settings, user, socketDir);
  if (!started.ok) throw new Error(started.error);
  const { pid, stop } = started.value;
  return { connection: { host: socketDir, port: 5432, database: 'accord', user: 'accord' }, pid, stop };
}
