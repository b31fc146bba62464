import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { isRunning, processIdentity } from '../launch/process-identity.mjs';
import { checkout } from '../src/checkout.ts';

/** Long enough for npm ci with an empty cache on a slow line. */
const FIRST_START_MS = 600_000;
/** What must be over before the servers are started, the second time (issue: "Second start ≤ 1 s before the servers"). */
const SECOND_START_MS = 1_000;
const SECOND_STARTS = 5;

let folder = '';
let port = 0;
const started: ChildProcess[] = [];

interface Run {
  readonly npm: ChildProcess;
  readonly lines: { readonly text: string; readonly atMs: number }[];
  line(pattern: RegExp, timeoutMs: number): Promise<number>;
}

/** `npm start` in the clone. */
function npmStart(): Run {
  const startMs = performance.now();
  const npm = spawn('npm', ['start'], {
    cwd: join(folder, 'clone'),
    env: { ...process.env, ACCORD_DATA_DIR: join(folder, 'data'), ACCORD_PORT: String(port) },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  started.push(npm);
  const lines: Run['lines'][number][] = [];
  for (const stream of [npm.stdout, npm.stderr]) {
    createInterface({ input: stream }).on('line', (text) => lines.push({ text, atMs: performance.now() - startMs }));
  }
  const find = (pattern: RegExp): number | undefined => lines.find(({ text }) => pattern.test(text))?.atMs;
  return {
    npm,
    lines,
    line: async (pattern, timeout) => {
      await vi.waitFor(
        () => {
          if (find(pattern) === undefined && npm.exitCode === null) throw new Error(`no line ${pattern}`);
        },
        { timeout, interval: 20 },
      );
      const atMs = find(pattern);
      if (atMs === undefined) throw new Error(`npm start ended:\n${lines.map(({ text }) => text).join('\n')}`);
      return atMs;
    },
  };
}

const folderOf = (name: string): string => join(folder, 'data', name);
const supervisorPid = (): number => Number.parseInt(readdirSync(folderOf('lock/owner'))[0] ?? '', 10);

/** The identities of every process of the installation but npm. */
function processes(): string[] {
  const postmaster = join(folderOf('control'), 'postmaster.pid');
  const postgres = existsSync(postmaster) ? Number.parseInt(readFileSync(postmaster, 'utf8'), 10) : 0;
  return [
    ...readdirSync(folderOf('lock/owner')),
    ...readdirSync(folderOf('lock/children')),
    ...[processIdentity(postgres)].filter((identity) => identity !== undefined),
  ];
}

const allEnded = (identities: readonly string[]): Promise<void> =>
  vi.waitFor(() => expect(identities.filter(isRunning)).toEqual([]), { timeout: 12_000, interval: 50 });

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'accord-clone-'));
  chmodSync(folder, 0o755);
  execFileSync('git', ['clone', '--quiet', '--no-hardlinks', checkout.root, join(folder, 'clone')]);
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  port = (probe.address() as AddressInfo).port;
  probe.close();
});

afterAll(async () => {
  const left = existsSync(folderOf('lock')) ? processes() : [];
  for (const npm of started) npm.kill('SIGKILL');
  await allEnded(left);
  rmSync(folder, { recursive: true, force: true });
});

describe('npm start on a fresh clone', () => {
  test('installs, builds, and serves the page, the script and the API', { timeout: FIRST_START_MS }, async () => {
    const run = npmStart();
    const readyMs = await run.line(/^Accord is ready: http:\/\/127\.0\.0\.1:\d+$/, FIRST_START_MS);
    console.log(`first start, installation and build included: ready after ${(readyMs / 1000).toFixed(1)} s`);
    const [ready, page, script] = await Promise.all(
      ['/ready', '/', '/accord.js'].map((path) => fetch(`http://127.0.0.1:${port}${path}`)),
    );
    expect([ready?.status, page?.status, script?.status]).toEqual([200, 200, 200]);
    expect(await page?.text()).toContain('<html');
    expect(await script?.text()).toContain('_paq');
  });

  test('a second one on the same data folder says so and leaves the first alone', { timeout: 60_000 }, async () => {
    const run = npmStart();
    await run.line(/The data folder .* is in use by another Accord \(process \d+\)/, 30_000);
    expect((await fetch(`http://127.0.0.1:${port}/health`)).status).toBe(200);
  });

  test('kill -9 of the supervisor ends everything', { timeout: 60_000 }, async () => {
    const identities = processes();
    // Supervisor, control host, event-store host, server, worker, PostgreSQL.
    expect(identities).toHaveLength(6);
    const startMs = performance.now();
    process.kill(supervisorPid(), 'SIGKILL');
    await allEnded(identities);
    console.log(`all processes ended ${Math.round(performance.now() - startMs)} ms after kill -9 of the supervisor`);
  });

  test('the next start skips what is done, and a signal ends it in order', { timeout: 180_000 }, async () => {
    const beforeServersMs: number[] = [];
    const readyMs: number[] = [];
    for (let round = 0; round < SECOND_STARTS; round += 1) {
      const run = npmStart();
      beforeServersMs.push(await run.line(/^Accord \d+\.\d+\.\d+\. Data folder:/, 30_000));
      readyMs.push(await run.line(/^Accord is ready/, 60_000));
      expect(run.lines.filter(({ text }) => /^(Installing|Building)/.test(text))).toEqual([]);
      const identities = processes();
      const hasEnded = once(run.npm, 'exit');
      run.npm.kill('SIGTERM');
      await Promise.all([hasEnded, allEnded(identities)]);
      expect(run.lines.map(({ text }) => text)).toContain('Stopping.');
    }
    const shown = (values: readonly number[]): string => values.map((value) => `${Math.round(value)} ms`).join(', ');
    console.log(`second start, before the servers: ${shown(beforeServersMs)}; ready: ${shown(readyMs)}`);
    // The best of several: other programs of a shared machine may slow one down, and none can speed one up.
    expect(Math.min(...beforeServersMs)).toBeLessThanOrEqual(SECOND_START_MS);
  });
});
