import { chmod, rm } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeEngineConfig } from './engine-config.ts';
import { createHostServer } from './host-server.ts';
import { RowsInbox } from './rows-inbox.ts';
import { SessionPool } from './session-pool.ts';
import { type HostSizing, sizeHost } from './sizing.ts';

export interface EventsHost {
  /** Takes no more requests, lets what runs end (at most five seconds), closes the engine. */
  stop(): Promise<void>;
  /** True when the engine will not come back by itself. */
  isHung(): boolean;
}

/** ClickHouse's CANNOT_OPEN_FILE: the lock of the folder is held, usually by a predecessor that is just ending. */
const FOLDER_IN_USE = /Cannot lock file/;
const TAKE_OVER_MS = 15_000;
const DRAIN_MS = 5_000;

/**
 * Opens chDB on `<dataDir>/events` and serves it at `<runDir>/events.sock`. One process may do so a folder.
 * @throws Error when the folder stays in use or the socket cannot be made.
 */
export async function startEventsHost(dataDir: string, runDir: string): Promise<EventsHost> {
  const folder = join(dataDir, 'events');
  const socketPath = join(runDir, 'events.sock');
  const sizing = sizeHost(availableParallelism());
  const connectionArgs = await writeEngineConfig(folder, sizing);
  const pool = await openPool(folder, sizing, connectionArgs);
  // `default` is an Overlay database; only an Atomic one replaces tables safely.
  await pool.prepare('CREATE DATABASE IF NOT EXISTS accord ENGINE = Atomic');
  await pool.prepare('USE accord');
  // What is SET here lasts, and is the same for every statement: nothing of a single request is.
  await pool.prepare(
    `SET max_query_size = 33554432, async_insert = 0, log_queries = 0, max_threads = ${sizing.threadsPerStatement}`,
  );
  const inbox = new RowsInbox(join(folder, 'inbox'));
  await inbox.open();

  const server = createHostServer(pool, inbox);
  await rm(socketPath, { force: true });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(socketPath, resolve);
  });
  await chmod(socketPath, 0o600);

  return {
    isHung: () => pool.isHung(),
    stop: async () => {
      // The socket goes first: closing it removes its file, and once the engine is closed that is the successor's.
      const closed = new Promise((resolve) => server.close(resolve));
      const untilMs = performance.now() + DRAIN_MS;
      while (!pool.isIdle() && performance.now() < untilMs) await wait(20);
      server.closeAllConnections();
      await closed;
      pool.close();
    },
  };
}

async function openPool(folder: string, sizing: HostSizing, connectionArgs: readonly string[]): Promise<SessionPool> {
  const untilMs = performance.now() + TAKE_OVER_MS;
  for (;;) {
    try {
      return new SessionPool(folder, sizing.readSessions, connectionArgs);
    } catch (error) {
      const isInUse = error instanceof Error && FOLDER_IN_USE.test(error.message);
      if (!isInUse || performance.now() > untilMs) throw error;
      await wait(100);
    }
  }
}
