import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { childEnvironment } from '@accord/config/child-environment';
import type { Config } from '@accord/config/config';
import { sizeHost } from '@accord/events-db/host/sizing';

export type Program = 'control-host' | 'events-host' | 'server' | 'worker';

/** Processes of the built product, started one by one, so that a bench can leave out what it does not measure. */
export interface Stack {
  readonly config: Config;
  readonly url: string;
  /** API token that reaches all sites. */
  readonly token: string;
  /** Resolves when it is ready. @param execArgv for Node, such as `--cpu-prof`. @throws Error when it ends before */
  start(program: Program, execArgv?: readonly string[]): Promise<void>;
  /** Ends it in order and waits. */
  stop(program: Program): Promise<void>;
  /** Milliseconds of processor time that its threads have used. */
  cpuMs(program: Program): Promise<number>;
  /** Ends all, and removes their folder unless it was given. */
  close(): Promise<void>;
}

const DIST = join(import.meta.dirname, '../../dist');
const END_ORDER: readonly Program[] = ['server', 'worker', 'events-host', 'control-host'];

/**
 * @param options.dataDir kept afterwards; a new folder that is removed when left out
 * @throws Error when the product was not built
 */
export async function openStack(options: { dataDir?: string | undefined } = {}): Promise<Stack> {
  if (!existsSync(join(DIST, 'server.mjs'))) throw new Error('dist/server.mjs is missing: run npm run build first.');
  const root = await mkdtemp(join(tmpdir(), 'accord-bench-'));
  // Run by root, PostgreSQL is another user and has to come in.
  await chmod(root, 0o711);
  const dataDir = options.dataDir ?? join(root, 'data');
  const runDir = join(root, 'run');
  for (const folder of [dataDir, runDir]) await mkdir(folder, { recursive: true, mode: 0o711 });
  const port = await freePort();
  const token = options.dataDir === undefined ? randomBytes(16).toString('hex') : '0'.repeat(32);
  const config: Config = {
    dataDir,
    runDir,
    port,
    host: '127.0.0.1',
    publicUrl: `http://127.0.0.1:${port}`,
    // Visitors' addresses come as from a proxy, so that their country is looked up and their address is masked.
    trustedProxies: ['127.0.0.1'],
    operatorPort: null,
    role: 'own',
    eventsUrl: null,
    controlUrl: null,
    bootstrapToken: token,
  };
  const running = new Map<Program, ChildProcess>();

  async function stop(program: Program): Promise<void> {
    const child = running.get(program);
    running.delete(program);
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    const ended = new Promise((resolve) => child.once('exit', resolve));
    child.kill('SIGTERM');
    await ended;
  }

  return {
    config,
    url: config.publicUrl,
    token,
    async start(program, execArgv = []) {
      const isEvents = program === 'events-host';
      const extra = isEvents ? { UV_THREADPOOL_SIZE: String(sizeHost(availableParallelism()).threadpoolSize) } : {};
      const child = fork(join(DIST, `${program}.mjs`), isEvents ? [dataDir, runDir] : [], {
        env: childEnvironment(config, { NODE_ENV: 'production', ...extra }),
        execArgv: [...execArgv],
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      running.set(program, child);
      await new Promise<void>((resolve, reject) => {
        child.once('message', () => resolve());
        child.once('exit', (code, signal) => reject(new Error(`${program} ended (${code ?? signal})`)));
      });
    },
    stop,
    async cpuMs(program) {
      const pid = running.get(program)?.pid;
      if (pid === undefined) throw new Error(`${program} does not run`);
      return cpuMsOf(pid);
    },
    async close() {
      for (const program of END_ORDER) await stop(program);
      await rm(root, { recursive: true, force: true });
    },
  };
}

/** Milliseconds of processor time that all threads of a process have used. */
export async function cpuMsOf(pid: number): Promise<number> {
  const tasks = await readdir(`/proc/${pid}/task`);
  const texts = await Promise.all(tasks.map((task) => readFile(`/proc/${pid}/task/${task}/schedstat`, 'utf8')));
  return texts.reduce((sum, text) => sum + Number(text.split(' ')[0]) / 1e6, 0);
}

/** A port that nobody listens on. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => (address !== null && typeof address === 'object' ? resolve(address.port) : reject(address)));
    });
  });
}
