// @ts-check
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/**
 * A name that only this run of this process has: the number alone is given to another process sooner or later.
 * @param {number} pid
 * @returns {string | undefined} such as `4711-918273-1f2e3d4c`; undefined when no such process runs
 */
export function processIdentity(pid) {
  return process.platform === 'linux' ? identityFromProc(pid) : identityFromPs(pid);
}

/**
 * @param {string} identity as processIdentity gave it
 * @returns {boolean} whether that very process still runs
 */
export function isRunning(identity) {
  const pid = Number.parseInt(identity, 10);
  return Number.isInteger(pid) && pid > 0 && processIdentity(pid) === identity;
}

/**
 * @param {number} pid
 * @returns {number | undefined} the process that started it, or took it over; undefined when that is not to be had,
 * which is always so outside Linux (asking ps would start a process each time)
 */
export function parentOf(pid) {
  const parent = process.platform === 'linux' ? statFields(pid)?.[1] : undefined;
  return parent === undefined ? undefined : Number(parent);
}

/** @param {number} pid */
function identityFromProc(pid) {
  const fields = statFields(pid);
  if (fields === undefined) return undefined;
  const state = fields[0];
  const startedTicks = fields[19];
  // A zombie has ended; only its parent has not noticed yet.
  if (state === 'Z' || state === 'X') return undefined;
  return `${pid}-${startedTicks}-${bootName()}`;
}

/**
 * @param {number} pid
 * @returns {string[] | undefined} what /proc says about a process, from its state on
 */
function statFields(pid) {
  const stat = readIfThere(`/proc/${pid}/stat`);
  // The second field is the name in parentheses and may hold anything, so counting starts behind the last one.
  return stat?.slice(stat.lastIndexOf(')') + 2).split(' ');
}

/** @param {number} pid */
function identityFromPs(pid) {
  const { stdout } = spawnSync('ps', ['-o', 'lstart=', '-p', String(pid)], { encoding: 'utf8' });
  const started = stdout.trim().replaceAll(/[^A-Za-z0-9]+/g, '.');
  return started === '' ? undefined : `${pid}-${started}`;
}

/** Ticks are counted from the start of the machine, so the start has a name too. */
function bootName() {
  return (readIfThere('/proc/sys/kernel/random/boot_id') ?? 'unknown').slice(0, 8);
}

/** @param {string} path */
function readIfThere(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch (cause) {
    const code = /** @type {NodeJS.ErrnoException} */ (cause).code;
    // ESRCH: the process ended between opening and reading.
    if (code === 'ENOENT' || code === 'ESRCH') return undefined;
    throw cause;
  }
}
