import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { isRunning, processIdentity } from '../../launch/process-identity.mjs';

const POLL_MS = 20;
/** They were told by the end of their parent and lose nothing when they are killed; this is courtesy. */
const GRACE_MS = 1_500;
const KILLED_MS = 5_000;

/** Notes a child, so that a later start can end it if it outlives its parent. */
export function noteChild(childrenDir: string, pid: number): { forget(): void } {
  const identity = processIdentity(pid);
  if (identity === undefined) return { forget: () => undefined };
  const note = join(childrenDir, identity);
  writeFileSync(note, '', { mode: 0o600 });
  return { forget: () => rmSync(note, { force: true }) };
}

/**
 * Ends the children of an earlier run whose supervisor was killed: two event-store hosts must never open one folder.
 * @returns how many there were.
 * @throws Error when one survives even SIGKILL, which a process stuck in the kernel does.
 */
export async function endLeftovers(childrenDir: string): Promise<number> {
  const running = readdirSync(childrenDir).filter((identity) => isRunning(identity));
  for (const [signal, patienceMs] of [
    ['SIGTERM', GRACE_MS],
    ['SIGKILL', KILLED_MS],
  ] as const) {
    for (const identity of running.filter(isRunning)) kill(Number.parseInt(identity, 10), signal);
    for (let waitedMs = 0; waitedMs < patienceMs && running.some(isRunning); waitedMs += POLL_MS) await sleep(POLL_MS);
  }
  const immortal = running.filter(isRunning);
  if (immortal.length > 0)
    throw new Error(`process ${Number.parseInt(immortal.join(), 10)} of an earlier run cannot be ended`);
  for (const identity of readdirSync(childrenDir)) rmSync(join(childrenDir, identity), { force: true });
  return running.length;
}

function kill(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch (cause) {
    // It ended by itself meanwhile, which is what we want.
    if ((cause as NodeJS.ErrnoException).code !== 'ESRCH') throw cause;
  }
}
