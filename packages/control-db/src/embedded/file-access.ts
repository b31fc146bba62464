import { chmodSync, lstatSync, readdirSync, realpathSync, type Stats, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The system user under which PostgreSQL runs. */
export interface SystemUser {
  readonly uid: number;
  readonly gid: number;
}

const READ = 4;
const ENTER = 1;

/** True when the permission bits let the user enter the folder and every folder above it. */
export function canEnter(folder: string, user: SystemUser): boolean {
  for (let path = realpathSync(folder); ; path = dirname(path)) {
    if (!permits(statSync(path), user, ENTER)) return false;
    if (path === dirname(path)) return true;
  }
}

/** True when the user can reach the file and read and run it. */
export function canRun(file: string, user: SystemUser): boolean {
  return canEnter(dirname(file), user) && permits(statSync(file), user, READ | ENTER);
}

/** Lets everybody read a tree, and run what its owner can run. */
export function openToAll(path: string): void {
  const stat = lstatSync(path);
  if (stat.isSymbolicLink()) return;
  if (!stat.isDirectory()) {
    chmodSync(path, (stat.mode & 0o100) === 0 ? 0o644 : 0o755);
    return;
  }
  chmodSync(path, 0o755);
  for (const name of readdirSync(path)) openToAll(join(path, name));
}

function permits(stat: Stats, user: SystemUser, bits: number): boolean {
  if (user.uid === 0) return true;
  const shift = stat.uid === user.uid ? 6 : stat.gid === user.gid ? 3 : 0;
  return ((stat.mode >> shift) & bits) === bits;
}
