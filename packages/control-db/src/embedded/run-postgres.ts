import { spawn } from 'node:child_process';
import { setTimeout as sleep } from 'node:timers/promises';
import { failed, ok, type Result } from '@accord/kit/result';
import pg from 'pg';
import type { SystemUser } from './file-access.ts';
import { POSTGRES_ENVIRONMENT } from './run-program.ts';

/** A PostgreSQL that answers. */
export interface RunningPostgres {
  readonly pid: number;
  /** Resolves when it has ended, for whatever reason, with how it ended. */
  readonly ended: Promise<string>;
  /** Ends its sessions, writes everything out and resolves when it has stopped. */
  stop(): Promise<void>;
}

const POLL_MS = 20;
const READY_MS = 60_000;
const RETRY_MS = 200;
const FAST_MS = 8_000;
const LINES_KEPT = 12;
/** A start right after a kill -9: processes of the killed one still hold its memory, for a moment. */
const STILL_IN_USE = /shared memory block|is another postmaster/;
/** Sessions that end with the server say so one by one; that is no news. */
const GRAVE = /^(FATAL|PANIC):(?!\s+terminating connection)/;

/** Starts `postgres` and waits until it answers as role `accord`. */
export async function runPostgres(
  file: string,
  cluster: string,
  settings: Readonly<Record<string, string>>,
  user: SystemUser | null,
  runDir: string,
): Promise<Result<RunningPostgres, string>> {
  const args = ['-D', cluster, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
  for (let waitedMs = 0; ; waitedMs += RETRY_MS) {
    const outcome = await runOnce(file, args, user, runDir);
    if (outcome.ok || waitedMs >= READY_MS || !STILL_IN_USE.test(outcome.error)) return outcome;
    await sleep(RETRY_MS);
  }
}

async function runOnce(
  file: string,
  args: readonly string[],
  user: SystemUser | null,
  runDir: string,
): Promise<Result<RunningPostgres, string>> {
  // A session of its own: Ctrl-C at the terminal must not stop it before those who still write to it.
  const child = spawn(file, args, {
    cwd: '/',
    env: POSTGRES_ENVIRONMENT,
    stdio: ['ignore', 'ignore', 'pipe'],
    detached: true,
    ...user,
  });
  const log = { lines: [] as string[], isReady: false };
  child.stderr.on('data', (chunk: Buffer) => keepLines(log, chunk.toString('utf8')));
  const ending = { how: null as string | null };
  const ended = new Promise<string>((resolve) => {
    child.on('error', (error) => resolve(`could not be started: ${error.message}`));
    child.on('close', (code, signal) => resolve(`ended with ${signal ?? code}`));
  }).then((how) => {
    ending.how = how;
    return how;
  });
  const stop = async () => {
    for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
      if (ending.how !== null) return;
      child.kill(signal);
      await Promise.race([ended, sleep(FAST_MS, undefined, { ref: false })]);
    }
  };

  for (let waitedMs = 0; waitedMs < READY_MS; waitedMs += POLL_MS) {
    if (ending.how !== null) return failed(`PostgreSQL ${ending.how}. ${log.lines.join(' ')}`.trim());
    if (child.pid !== undefined && (await answers(runDir))) {
      log.isReady = true;
      return ok({ pid: child.pid, ended, stop });
    }
    await sleep(POLL_MS);
  }
  await stop();
  return failed(`PostgreSQL did not answer within ${READY_MS / 1000} s. ${log.lines.join(' ')}`);
}

async function answers(runDir: string): Promise<boolean> {
  const client = new pg.Client({ host: runDir, port: 5432, database: 'accord', user: 'accord' });
  // A connection that breaks while it starts is the answer "not yet".
  client.on('error', () => undefined);
  try {
    await client.connect();
    await client.end();
    return true;
  } catch {
    return false;
  }
}

/** Keeps the last lines for the message of a failed start; afterwards only what is grave goes to our log. */
function keepLines(log: { lines: string[]; isReady: boolean }, text: string): void {
  for (const line of text.split('\n').filter((part) => part !== '')) {
    log.lines.push(line);
    if (log.lines.length > LINES_KEPT) log.lines.shift();
    if (log.isReady && GRAVE.test(line)) process.stderr.write(`PostgreSQL: ${line}\n`);
  }
}
