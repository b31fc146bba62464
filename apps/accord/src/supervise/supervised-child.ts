import { type ChildProcess, fork } from 'node:child_process';
import { backOffMs } from './back-off.ts';
import type { ChildSpec } from './child-spec.ts';
import { passLines } from './pass-lines.ts';

/** The exit code of a child that must not be restarted: what it was told to do cannot be done (EX_CONFIG). */
const REFUSED = 78;
/** A child that did its work for so long was not broken from the start. */
const PROVEN_MS = 1_000;
/** So often in a row, at the first start, and it will not get better by trying. */
const MOST_FIRST_TRIES = 5;

/** What a child tells its supervisor. */
export interface ChildEvents {
  out(line: string): void;
  err(line: string): void;
  started(pid: number): { forget(): void };
  /** It does its work; told again after each restart. */
  ready(): void;
  /** It will not be started again. */
  hopeless(why: string): void;
}

/** One process that is kept running. */
export class SupervisedChild {
  readonly spec: ChildSpec;
  wasReady = false;
  isReady = false;
  readonly #events: ChildEvents;
  #process: ChildProcess | undefined;
  #endedEarly = 0;
  #readySinceMs = 0;
  #isEnding = false;
  #restart: NodeJS.Timeout | undefined;

  constructor(spec: ChildSpec, events: ChildEvents) {
    this.spec = spec;
    this.#events = events;
  }

  start(): void {
    const { name, program, args = [], env } = this.spec;
    // A session of its own: Ctrl-C goes to the whole group of the terminal, and would end PostgreSQL before the server.
    const child = fork(program, args, { env, execArgv: [], detached: true, stdio: ['ignore', 'pipe', 'pipe', 'ipc'] });
    this.#process = child;
    const note = child.pid === undefined ? undefined : this.#events.started(child.pid);
    if (child.stdout !== null) passLines(child.stdout, name, this.#events.out);
    if (child.stderr !== null) passLines(child.stderr, name, this.#events.err);
    child.on('error', (cause) => this.#events.err(`[${name}] ${cause.message}`));
    child.on('exit', (code, signal) => {
      note?.forget();
      this.#ended(code, signal);
    });
    if (this.spec.readiness.kind === 'says') {
      child.on('message', (message) => {
        if (typeof message === 'object' && message !== null && 'ready' in message) this.#becameReady();
      });
    } else {
      void this.#ask(child, this.spec.readiness);
    }
  }

  /** Asks it to end and waits; after `patienceMs` it is killed. @returns whether it ended by itself. */
  async end(patienceMs: number): Promise<boolean> {
    this.#isEnding = true;
    clearTimeout(this.#restart);
    const child = this.#process;
    if (child === undefined) return true;
    const hasEnded = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    child.kill('SIGTERM');
    let isKilled = false;
    const deadline = setTimeout(() => {
      isKilled = true;
      child.kill('SIGKILL');
    }, patienceMs);
    await hasEnded;
    clearTimeout(deadline);
    return !isKilled;
  }

  kill(): void {
    this.#isEnding = true;
    clearTimeout(this.#restart);
    this.#process?.kill('SIGKILL');
  }

  async #ask(child: ChildProcess, readiness: Extract<ChildSpec['readiness'], { kind: 'answers' }>): Promise<void> {
    const { ask, everyMs, hangsAfter } = readiness;
    for (let silences = 0; this.#process === child && !this.#isEnding; ) {
      const answers = await ask();
      if (this.#process !== child || this.#isEnding) return;
      silences = answers ? 0 : silences + 1;
      if (answers && !this.isReady) this.#becameReady();
      // A first start may take long (many parts to attach), so only a child that answered before can hang.
      if (this.isReady && silences >= hangsAfter) {
        this.#events.err(`[${this.spec.name}] has not answered ${silences} times; it is killed and started again.`);
        child.kill('SIGKILL');
        return;
      }
      await new Promise((resume) => setTimeout(resume, this.isReady ? everyMs : 25).unref());
    }
  }

  #becameReady(): void {
    this.isReady = true;
    this.wasReady = true;
    this.#readySinceMs = performance.now();
    this.#events.ready();
  }

  #ended(code: number | null, signal: NodeJS.Signals | null): void {
    this.#process = undefined;
    const didItsWork = this.isReady && performance.now() - this.#readySinceMs >= PROVEN_MS;
    this.isReady = false;
    this.#endedEarly = didItsWork ? 0 : this.#endedEarly + 1;
    if (this.#isEnding) return;
    const why = this.#whyHopeless(code);
    if (why !== undefined) {
      this.#events.hopeless(why);
      return;
    }
    const { name } = this.spec;
    const delayMs = backOffMs(this.#endedEarly);
    const how = signal === null ? `with code ${code}` : `by ${signal}`;
    this.#events.err(`[${name}] ended ${how}; it is started again in ${delayMs} ms.`);
    this.#restart = setTimeout(() => this.start(), delayMs);
  }

  #whyHopeless(code: number | null): string | undefined {
    const { name } = this.spec;
    if (code === REFUSED) return `${name} cannot start; the lines above say why.`;
    const hasTriedEnough = !this.wasReady && this.#endedEarly >= MOST_FIRST_TRIES;
    return hasTriedEnough ? `${name} ended ${this.#endedEarly} times while starting.` : undefined;
  }
}
