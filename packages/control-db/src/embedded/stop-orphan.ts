import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { failed, ok, type Result } from '@accord/kit/result';

const POLL_MS = 20;
const IMMEDIATE_MS = 5_000;
const KILLED_MS = 5_000;

/**
 * Ends the PostgreSQL of an earlier run that outlived its host, and removes the trace of one that did not.
 * An immediate stop loses nothing that was committed; recovery at the next start takes a moment.
 */
export async function stopOrphan(cluster: string): Promise<Result<'none' | 'removed' | 'stopped', string>> {
  const trace = join(cluster, 'postmaster.pid');
  if (!existsSync(trace)) return ok('none');
  const pid = Number(readFileSync(trace, 'utf8').split('\n')[0]);
  if (!isPostmasterOf(cluster, pid)) {
    // Another program may have the number by now, and PostgreSQL would then refuse to start.
    rmSync(trace, { force: true });
    return ok('removed');
  }
  for (const [signal, patienceMs] of [
    ['SIGQUIT', IMMEDIATE_MS],
    ['SIGKILL', KILLED_MS],
  ] as const) {
    signalIfThere(pid, signal);
    for (let waitedMs = 0; waitedMs < patienceMs; waitedMs += POLL_MS) {
      if (!isPostmasterOf(cluster, pid)) {
        rmSync(trace, { force: true });
        return ok('stopped');
      }
      await sleep(POLL_MS);
    }
  }
  return failed(`PostgreSQL of an earlier run (process ${pid}) cannot be stopped.`);
}

/** Tells a postmaster by its command line: only it names the data folder, its children show what they do. */
function isPostmasterOf(cluster: string, pid: number): boolean {
  return `${commandLine(pid)} `.includes(` -D ${cluster} `);
}

function commandLine(pid: number): string {
  if (!Number.isInteger(pid) || pid <= 1) return '';
  try {
    if (process.platform === 'linux') return readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ');
    return execFileSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).trim();
  } catch {
    return ''; // There is no such process.
  }
}

function signalIfThere(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}
