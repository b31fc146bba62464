import { setTimeout as wait } from 'node:timers/promises';
import { Session } from 'chdb';
import type { Lane } from '../engine.ts';
import { quoteText } from '../query-parameter.ts';

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
/** Its caller has left before it had an answer. */
export class CallerLeft extends Error {
  override readonly name = 'CallerLeft';
}

/** A statement whose caller may leave: then it does not begin, or is ended. */
export interface Leaving {
  readonly signal: AbortSignal;
  /** Stands in the statement's `log_comment`, and in no other's. */
  readonly mark: string;
}

/** How long after its own limit a statement may take before the engine counts as hung. */
const GRACE_MS = 15_000;
const KILL_EVERY_MS = 100;
const MOST_KILLS = 30;

/**
 * chDB runs one statement a session at a time: one session writes, the others answer questions. Statements wait for a
 * free session of their lane in order of arrival.
 */
export class SessionPool {
  readonly #slots: Readonly<Record<Lane, Slot[]>>;
  readonly #waiting: Readonly<Record<Lane, ((slot: Slot) => void)[]>> = { reads: [], writes: [] };

  /** Ends statements of the others, and does nothing else. */
  readonly #ender: Session;
  #isSpoiled = false;

  /** Opens the sessions. @throws ChdbConnectionError when the directory is in use or cannot be opened. */
  constructor(directory: string, readSessions: number, connectionArgs: readonly string[]) {
    const open = (): Slot => ({ session: new Session(directory, { connectionArgs }), dueMs: null });
    const writes = [open()];
    this.#ender = new Session(directory, { connectionArgs });
    this.#slots = { writes, reads: Array.from({ length: readSessions }, open) };
  }

  /** Runs one statement (with its SET in front, if any) and resolves to the answer's bytes. */
  async run(lane: Lane, statement: string, format: string, maxSeconds: number, leaving?: Leaving): Promise<Uint8Array> {
    const slot = this.#slots[lane].find((candidate) => candidate.dueMs === null) ?? (await this.#wait(lane));
    slot.dueMs = performance.now() + maxSeconds * 1000 + GRACE_MS;
    let isOver = false;
    const end = (): void => void this.#end(leaving?.mark ?? '', () => isOver);
    try {
      if (leaving?.signal.aborted) throw new CallerLeft('nobody waits for the answer');
      leaving?.signal.addEventListener('abort', end, { once: true });
      const result = await slot.session.queryAsync(statement, { format });
      return result.bytes();
    } catch (error) {
      if (!(error instanceof CallerLeft)) await this.#takeRest(slot);
      throw error;
    } finally {
      isOver = true;
      leaving?.signal.removeEventListener('abort', end);
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
    if (this.#isSpoiled) return true;
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
    this.#ender.close();
  }

  /**
   * TRICKY: what a statement had written before it failed stays in the session, and would stand at the head of the next
   * answer: rows of one asker in the answer of another. This next one is nobody's.
   */
  async #takeRest({ session }: Slot): Promise<void> {
    // Where even this fails, the session must answer nobody any more: the host ends and is started again.
    await session.queryAsync('SELECT 1').catch(() => {
      this.#isSpoiled = true;
    });
  }

  /**
   * Ends the running statement with the mark; again, should it not yet have been known to the engine.
   * TRICKY: with SYNC the engine may wait for ever.
   */
  async #end(mark: string, isOver: () => boolean): Promise<void> {
    const statement = `KILL QUERY WHERE endsWith(Settings['log_comment'], ${quoteText(mark)}) ASYNC`;
    for (let tries = 0; tries < MOST_KILLS && !isOver(); tries++) {
      // Where it does not help, the statement's own limit of time ends it.
      await this.#ender.queryAsync(statement).catch(() => undefined);
      await wait(KILL_EVERY_MS);
    }
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
