import { Session } from 'chdb';
import type { Lane } from '../engine.ts';

interface Slot {
  readonly session: Session;
  /** Null while idle; else when the running statement must have ended (performance.now() clock). */
  dueMs: number | null;
}

/** Too many statements wait already. */
export class PoolFull extends Error {
  override readonly name = 'PoolFull';
}

const MAX_WAITING = 128;
/** How long after its own limit a statement may take before the engine counts as hung. */
const GRACE_MS = 15_000;

/**
 * chDB runs one statement a session at a time: one session writes, the others answer questions. Statements wait for a
 * free session of their lane in order of arrival.
 */
export class SessionPool {
  readonly #slots: Readonly<Record<Lane, Slot[]>>;
  readonly #waiting: Readonly<Record<Lane, ((slot: Slot) => void)[]>> = { reads: [], writes: [] };

  /** Opens the sessions. @throws ChdbConnectionError when the directory is in use or cannot be opened. */
  constructor(directory: string, readSessions: number, connectionArgs: readonly string[]) {
    const open = (): Slot => ({ session: new Session(directory, { connectionArgs }), dueMs: null });
    const writes = [open()];
    this.#slots = { writes, reads: Array.from({ length: readSessions }, open) };
  }

  /** Runs one statement (with its SET in front, if any) and resolves to the answer's bytes. */
  async run(lane: Lane, statement: string, format: string, maxSeconds: number): Promise<Uint8Array> {
    const slot = this.#slots[lane].find((candidate) => candidate.dueMs === null) ?? (await this.#wait(lane));
    slot.dueMs = performance.now() + maxSeconds * 1000 + GRACE_MS;
    try {
      const result = await slot.session.queryAsync(statement, { format });
      return result.bytes();
    } finally {
      this.#passOn(lane, slot);
    }
  }

  /** Runs a statement on every session, before anything else does. */
  async prepare(statement: string): Promise<void> {
    for (const slot of [...this.#slots.writes, ...this.#slots.reads]) await slot.session.queryAsync(statement);
  }

  /** True when a statement runs that should long have ended: the engine does not end it, only a restart does. */
  isHung(): boolean {
    const nowMs = performance.now();
    return [...this.#slots.writes, ...this.#slots.reads].some((slot) => slot.dueMs !== null && slot.dueMs < nowMs);
  }

  /** True when a question would run at once. */
  hasIdleReader(): boolean {
    return this.#slots.reads.some((slot) => slot.dueMs === null);
  }

  /** True when no statement runs. */
  isIdle(): boolean {
    return [...this.#slots.writes, ...this.#slots.reads].every((slot) => slot.dueMs === null);
  }

  close(): void {
    for (const slot of [...this.#slots.reads, ...this.#slots.writes]) slot.session.close();
  }

  #wait(lane: Lane): Promise<Slot> {
    const queue = this.#waiting[lane];
    if (queue.length >= MAX_WAITING) return Promise.reject(new PoolFull(`${queue.length} statements wait`));
    return new Promise((run) => queue.push(run));
  }

  /** The next in line takes the slot while it still counts as busy, so that no newcomer slips in between. */
  #passOn(lane: Lane, slot: Slot): void {
    const next = this.#waiting[lane].shift();
    slot.dueMs = next === undefined ? null : performance.now() + GRACE_MS;
    next?.(slot);
  }
}
