import { fork } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { sizeHost } from '@accord/events-db/host/sizing';

export interface RunningEventsHost {
  /** For `connectEvents({ socketPath })`. */
  readonly socketPath: string;
  readonly pid: number;
  /** Ends the host in order and waits for it. */
  stop(): Promise<void>;
  /** kill -9, and waits until it is gone. */
  kill(): Promise<void>;
}

export interface EventsHostSurroundings {
  /** Working, home and temporary folder of the host, for tests of what it writes outside its own folder. */
  readonly folder?: string;
}

const STARTS_WITHIN_MS = 40_000;

/**
 * Starts the event-store host from its sources, as the supervisor does with the bundle: chDB at `<dir>/events`, the
 * socket at `<dir>/events.sock`. `dir` must be short (a Unix socket's path has about 100 bytes); make it with mkdtemp.
 * The schema is not migrated: call `connectEvents({ socketPath }).migrate()`.
 */
export async function startEventsHost(
  dir: string,
  { folder }: EventsHostSurroundings = {},
): Promise<RunningEventsHost> {
  mkdirSync(dir, { recursive: true });
  const require = createRequire(import.meta.url);
  const entry = fileURLToPath(new URL('../../events-db/src/host/main.ts', import.meta.url));
  const child = fork(entry, [dir, dir], {
    execArgv: ['--import', pathToFileURL(require.resolve('tsx')).href],
    env: {
      UV_THREADPOOL_SIZE: String(sizeHost(availableParallelism()).threadpoolSize),
      ...(folder === undefined ? {} : { HOME: folder, TMPDIR: folder }),
    },
    ...(folder === undefined ? {} : { cwd: folder }),
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  await new Promise<void>((resolve, reject) => {
    const timer = setTimeout(() => reject(new Error('the events host did not get ready')), STARTS_WITHIN_MS);
    child.once('message', () => resolve());
    child.once('exit', (code, signal) => reject(new Error(`the events host ended (${code ?? signal})`)));
    child.once('error', reject);
    child.once('message', () => clearTimeout(timer));
    child.once('exit', () => clearTimeout(timer));
  });
  const end = (signal: NodeJS.Signals) => async (): Promise<void> => {
    child.kill(signal);
    await ended;
  };
  return { socketPath: join(dir, 'events.sock'), pid: child.pid ?? 0, stop: end('SIGTERM'), kill: end('SIGKILL') };
}
