import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

export interface RunningClickhouse {
  /** For `connectEvents({ url })`: the database `accord` on loopback. */
  readonly url: string;
  readonly pid: number;
  /** kill -9, and waits until it is gone: the launcher knows no orderly end. */
  stop(): Promise<void>;
}

const STARTS_WITHIN_MS = 30_000;
const SERVE_FOREVER =
  'SELECT sleepEachRow(1) FROM numbers(1000000000) FORMAT Null ' +
  'SETTINGS function_sleep_max_microseconds_per_block = 0, max_block_size = 1, max_execution_time = 0';

/**
 * Starts a real ClickHouse over HTTP from the library that chDB brings along, through a small C launcher compiled into
 * `dir`. Needs gcc; Debian's own ClickHouse is too old. Data lie in `<dir>/data`.
 * @throws Error when it cannot be compiled or does not serve within 30 seconds.
 */
export async function startClickhouse(dir: string): Promise<RunningClickhouse> {
  const dataDir = join(dir, 'data');
  mkdirSync(dataDir, { recursive: true });
  const launcher = compileLauncher(dir);
  const port = await findFreePort();
  const configPath = join(dir, 'server.xml');
  writeFileSync(
    configPath,
    `<clickhouse><listen_host>127.0.0.1</listen_host><http_port>${port}</http_port></clickhouse>\n`,
  );
  const statements = [
    'CREATE DATABASE IF NOT EXISTS accord ENGINE = Atomic',
    'SYSTEM START LISTEN HTTP',
    SERVE_FOREVER,
  ];
  const args = [`--config-file=${configPath}`, `--path=${dataDir}`, `--query=${statements.join('; ')}`];
  const child = spawn(launcher, args, { cwd: dir, stdio: ['ignore', 'ignore', 'inherit'] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended;
  };
  try {
    await untilServing(`http://127.0.0.1:${port}/ping`, () => child.exitCode !== null);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}/accord`, pid: child.pid ?? 0, stop };
}

function compileLauncher(dir: string): string {
  const output = join(dir, 'launcher');
  // chDB belongs to events-db: the library is found from there.
  const require = createRequire(new URL('../../../events-db/package.json', import.meta.url));
  const { libchdbPath } = require('chdb/libchdb') as { libchdbPath: () => string };
  const library = libchdbPath();
  const source = fileURLToPath(new URL('./launcher.c', import.meta.url));
  execFileSync('gcc', ['-O1', '-o', output, source, library, `-Wl,-rpath,${dirname(library)}`]);
  return output;
}

async function untilServing(pingUrl: string, hasEnded: () => boolean): Promise<void> {
  const untilMs = performance.now() + STARTS_WITHIN_MS;
  while (performance.now() < untilMs) {
    if (hasEnded()) throw new Error('the ClickHouse launcher ended');
    const status = await fetch(pingUrl).then(
      (answer) => answer.status,
      () => 0,
    );
    if (status === 200) return;
    await wait(50);
  }
  throw new Error('the ClickHouse launcher does not serve');
}

function findFreePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(address)));
    });
  });
}
