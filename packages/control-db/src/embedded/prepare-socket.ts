import { createHash } from 'node:crypto';
import { chmodSync, chownSync, lstatSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { userInfo } from 'node:os';
import { join } from 'node:path';
import { canEnter, type SystemUser } from './file-access.ts';

/** What PostgreSQL needs besides its cluster: who may come in, and the folder of its socket. */
export interface SocketPlace {
  readonly socketDir: string;
  readonly hbaFile: string;
  readonly identFile: string;
}

const SOCKET = '.s.PGSQL.5432';
/** Bytes that fit into a socket's address, on the system that takes fewest. */
const LONGEST_PATH = 103;

/**
 * Makes the folder of the socket and the files that let exactly our own system user in, as role `accord`; the kernel
 * tells who is calling, so there is no password. Clients use `<runDir>/.s.PGSQL.5432`, a link to the real socket:
 * the folder that PostgreSQL's user may write to holds nothing else.
 */
export function prepareSocket(runDir: string, user: SystemUser | null): SocketPlace {
  mkdirSync(runDir, { recursive: true, mode: 0o711 });
  if (user !== null) chmodSync(runDir, 0o711);
  const home = chooseHome(runDir, user);
  const socketDir = join(home, 'socket');
  rmSync(socketDir, { recursive: true, force: true });
  mkdirSync(socketDir, { mode: 0o700 });
  if (user !== null) chownSync(socketDir, user.uid, user.gid);

  const hbaFile = join(home, 'pg_hba.conf');
  const identFile = join(home, 'pg_ident.conf');
  writeFileSync(hbaFile, 'local accord accord peer map=host\n', { mode: 0o644 });
  writeFileSync(identFile, `host "${userInfo().username}" accord\n`, { mode: 0o644 });
  for (const file of [hbaFile, identFile]) chmodSync(file, 0o644);

  const link = join(runDir, SOCKET);
  if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) rmSync(link);
  symlinkSync(join(socketDir, SOCKET), link);
  return { socketDir, hbaFile, identFile };
}

/** In the run folder; in one under /tmp where PostgreSQL's user cannot come in or the path is too long. */
function chooseHome(runDir: string, user: SystemUser | null): string {
  const inside = join(runDir, 'control');
  const fits = Buffer.byteLength(join(inside, 'socket', `${SOCKET}.lock`)) <= LONGEST_PATH;
  const home = fits && (user === null || canEnter(runDir, user)) ? ownFolder(inside) : ownFolder(outsideOf(runDir));
  chmodSync(home, user === null ? 0o700 : 0o711);
  return home;
}

/** The same at each start, so that none is left behind. */
function outsideOf(runDir: string): string {
  return `/tmp/accord-control-${createHash('sha256').update(runDir).digest('hex').slice(0, 12)}`;
}

/** Makes the folder, or another when somebody else was there first: /tmp is everybody's. */
function ownFolder(path: string): string {
  mkdirSync(path, { recursive: true, mode: 0o700 });
  const stat = lstatSync(path);
  return stat.isDirectory() && stat.uid === process.getuid?.() ? path : mkdtempSync('/tmp/accord-control-');
}
