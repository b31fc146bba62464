import { type ChildProcess, spawn } from 'node:child_process';
import { createWriteStream, existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { childEnvironment } from '@accord/config/child-environment';
import type { Config } from '@accord/config/config';
import { askOnce } from './ask-once.ts';
import { descendantsOf, killNow, type RunningProcess } from './process-tree.ts';

/** The built product, running. */
export interface Product {
  start(): void;
  /** Resolves to the milliseconds until `/ready` answered 200. @throws Error after `limitMs`. */
  untilReady(limitMs: number): Promise<number>;
  /** Pid of the child that runs `dist/<program>.mjs`. @throws Error when there is none. */
  pidOf(program: 'server' | 'worker' | 'events-host' | 'control-host'): number;
  /** Kills the supervisor and all that descends from it, PostgreSQL included, at once. @returns how many there were. */
  killEverything(): number;
  stop(): Promise<void>;
}

const CHECKOUT = fileURLToPath(new URL('../../../', import.meta.url));
const DIST = join(CHECKOUT, 'dist');
const PROGRAM = join(DIST, 'accord.mjs');
const STOP_MS = 20_000;

/** Tells one build from another: a build under the feet of a run would test neither. */
export function buildStamp(): string {
  const programs = readdirSync(DIST).filter((name) => name.endsWith('.mjs'));
  return programs.map((name) => `${name} ${statSync(join(DIST, name)).mtimeMs}`).join('\n');
}

/** @param logPath file that takes what the product says. @throws Error when it was not built. */
export function createProduct(config: Config, logPath: string): Product {
  if (!existsSync(PROGRAM)) throw new Error('dist/accord.mjs is missing: run npm run build first.');
  const log = createWriteStream(logPath, { flags: 'a' });
  let supervisor: ChildProcess | null = null;

  const family = (): RunningProcess[] => (supervisor?.pid === undefined ? [] : descendantsOf(supervisor.pid));

  return {
    start() {
      const env = childEnvironment(config, { NODE_ENV: 'production' });
      supervisor = spawn(process.execPath, [PROGRAM, 'start'], {
        cwd: CHECKOUT,
        env,
        stdio: ['ignore', 'pipe', 'pipe'],
      });
      supervisor.stdout?.pipe(log, { end: false });
      supervisor.stderr?.pipe(log, { end: false });
    },
    async untilReady(limitMs) {
      const startMs = performance.now();
      while (performance.now() - startMs < limitMs) {
        if (supervisor?.exitCode !== null)
          throw new Error(`Accord ended with code ${supervisor?.exitCode}; see ${logPath}`);
        if (await isReady(config.port)) return performance.now() - startMs;
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      throw new Error(`Accord was not ready within ${limitMs} ms; see ${logPath}`);
    },
    pidOf(program) {
      const found = family().find(({ command }) => command.includes(`dist/${program}.mjs`));
      if (found === undefined) throw new Error(`no process runs ${program}`);
      return found.pid;
    },
    killEverything() {
      const pids = [...(supervisor?.pid === undefined ? [] : [supervisor.pid]), ...family().map(({ pid }) => pid)];
      for (const pid of pids) killNow(pid);
      return pids.length;
    },
    async stop() {
      const running = supervisor;
      if (running === null || running.exitCode !== null || running.signalCode !== null) return;
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGTERM');
      const timer = setTimeout(() => this.killEverything(), STOP_MS);
      await ended;
      clearTimeout(timer);
      log.end();
    },
  };
}

async function isReady(port: number): Promise<boolean> {
  return (await askOnce({ port, path: '/ready', timeoutMs: 1_000 })).status === 200;
}
