// @ts-check
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isRunning, processIdentity } from './process-identity.mjs';

/** Two that come at the same moment both step back; after so many rounds of that something else is wrong. */
const MOST_ROUNDS = 20;

/**
 * @typedef {object} Lock
 * @property {() => void} release
 */

/**
 * Takes a lock that belongs to this process and ends with it, however it ends.
 *
 * A lock is a folder of claims, each named after one run of one process. Whoever wants it writes a claim, then looks:
 * with another live claim there, it takes its own back. As everyone writes before looking, two can never both see
 * nobody. Claims of processes that are gone are removed; nobody else can have the same name, so that is no race.
 *
 * @param {string} folder created if missing (its parent must exist)
 * @returns {Promise<{ ok: true, value: Lock } | { ok: false, error: { pid: number } }>} the lock; or who has it
 */
export async function takeLock(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const own = processIdentity(process.pid);
  if (own === undefined) throw new Error('this process cannot be found in the list of processes');
  const claim = join(folder, own);
  for (let round = 1; ; round += 1) {
    const holder = otherHolder(folder, own);
    if (holder === undefined) {
      writeFileSync(claim, '', { mode: 0o600 });
      const rival = otherHolder(folder, own);
      if (rival === undefined) return { ok: true, value: { release: () => rmSync(claim, { force: true }) } };
      rmSync(claim, { force: true });
      if (round === MOST_ROUNDS) return heldBy(rival);
      await new Promise((resume) => setTimeout(resume, 5 + Math.random() * 50));
    } else {
      return heldBy(holder);
    }
  }
}

/**
 * Waits for a lock.
 * @param {string} folder
 * @param {(pid: number) => void} onWait called once, when somebody else has it
 * @returns {Promise<Lock>}
 */
export async function waitForLock(folder, onWait) {
  for (let isFirst = true; ; isFirst = false) {
    const lock = await takeLock(folder);
    if (lock.ok) return lock.value;
    if (isFirst) onWait(lock.error.pid);
    await new Promise((resume) => setTimeout(resume, 200));
  }
}

/**
 * @param {string} folder
 * @param {string} own
 */
function otherHolder(folder, own) {
  for (const name of readdirSync(folder)) {
    if (name === own) continue;
    if (isRunning(name)) return name;
    rmSync(join(folder, name), { force: true });
  }
  return undefined;
}

/**
 * @param {string} identity
 * @returns {{ ok: false, error: { pid: number } }}
 */
function heldBy(identity) {
  return { ok: false, error: { pid: Number.parseInt(identity, 10) } };
}
