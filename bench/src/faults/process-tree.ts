import { readdirSync, readFileSync } from 'node:fs';

/** A running process, as `/proc` tells it (Linux only). */
export interface RunningProcess {
  pid: number;
  parent: number;
  command: string;
}

function readProcess(pid: number): RunningProcess | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The name in parentheses may itself hold spaces and parentheses: what follows the last one is regular.
    const [state = '', parent = '0'] = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    if (state === 'Z') return null;
    const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim();
    return { pid, parent: Number(parent), command };
  } catch (error) {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ESRCH')) return null;
    throw error;
  }
}

/** All processes that descend from `root`, without itself. */
export function descendantsOf(root: number): RunningProcess[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => readProcess(Number(name)))
    .filter((entry) => entry !== null);
  const found = new Map<number, RunningProcess>();
  for (let isGrowing = true; isGrowing; ) {
    const before = found.size;
    for (const entry of all) if (entry.parent === root || found.has(entry.parent)) found.set(entry.pid, entry);
    isGrowing = found.size > before;
  }
  return [...found.values()];
}

/** Sends SIGKILL; a process that is gone already is fine. */
export function killNow(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
  }
}
