import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../../..');
const readyWithinMs = 120_000;

/** The built product, running with an empty data folder. */
export interface RunningProduct {
  url: string;
  /** API token of the owner of the first organisation; reaches all sites. */
  token: string;
  dataDir: string;
  /** Process ids by name: `accord` (the supervisor), `control-host`, `events-host`, `server`, `worker`. */
  pids(): Record<string, number>;
  /** What the supervisor and its children have printed so far. */
  printed(): string;
  /** Calls a method of the Reporting API with the token. @throws Error when it answers an error */
  call(method: string, parameters?: Readonly<Record<string, string>>): Promise<unknown>;
  /** Ends all processes and removes the data folder. */
  stop(): Promise<void>;
}

/**
 * Builds what is stale and starts the product on a free port, in `own` role, with an owner who has an API token.
 * Nothing of the caller's environment reaches it, so that a test gives the same everywhere.
 *
 * @param options.token 32 hexadecimal digits; random when left out
 * @param options.environment further `ACCORD_…` variables
 * @param options.args what follows `npm start --`, such as `--demo`
 * @throws Error with what it printed, when it does not become ready
 */
export async function startProduct(
  options: { token?: string; environment?: Readonly<Record<string, string>>; args?: readonly string[] } = {},
): Promise<RunningProduct> {
  await build();
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-product-'));
  const token = options.token ?? randomBytes(16).toString('hex');
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(process.execPath, ['dist/accord.mjs', 'start', ...(options.args ?? [])], {
    cwd: root,
    env: {
      PATH: '/usr/local/bin:/usr/bin:/bin',
      ACCORD_DATA_DIR: dataDir,
      ACCORD_PORT: String(port),
      ACCORD_ROLE: 'own',
      ACCORD_BOOTSTRAP_TOKEN: token,
      ...options.environment,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  let hasEnded = false;
  const ended = new Promise<void>((settle) =>
    child.once('close', () => {
      hasEnded = true;
      settle();
    }),
  );
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const deadline = performance.now() + readyWithinMs;
  while (!(await isReady(url))) {
    if (hasEnded || performance.now() > deadline) {
      await stop();
      throw new Error(`the product did not become ready. It printed:\n${printed}`);
    }
    await new Promise((settle) => setTimeout(settle, 50));
  }
  return {
    url,
    token,
    dataDir,
    pids: () => ({ accord: child.pid as number, ...childrenOf(child.pid as number) }),
    printed: () => printed,
    call: (method, parameters = {}) => callApi(url, { ...parameters, method, token_auth: token }),
    stop,
  };
}

async function build(): Promise<void> {
  const builder = spawn(process.execPath, ['apps/accord/build.mjs', '--if-stale'], { cwd: root, stdio: 'inherit' });
  const code = await new Promise((settle) => builder.once('close', settle));
  if (code !== 0) throw new Error('the product could not be built');
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/ready`, { signal: AbortSignal.timeout(2_000) })).status === 200;
  } catch {
    // Refused while nothing listens yet: the same answer as "not ready".
    return false;
  }
}

async function callApi(url: string, parameters: Readonly<Record<string, string>>): Promise<unknown> {
  const body = new URLSearchParams({ module: 'API', format: 'json', ...parameters });
  const answer = await fetch(`${url}/index.php`, { method: 'POST', body });
  const text = await answer.text();
  const value: unknown = JSON.parse(text);
  const isError = typeof value === 'object' && value !== null && 'result' in value && value.result === 'error';
  if (!answer.ok || isError) throw new Error(`${parameters.method} answered ${answer.status}: ${text}`);
  return value;
}

/** The children of a process that run a file of `dist/`, by the name of that file. */
function childrenOf(parent: number): Record<string, number> {
  const found: Record<string, number> = {};
  for (const pid of readdirSync('/proc').filter((name) => /^\d+$/.test(name))) {
    const stat = readProc(pid, 'stat');
    // The name of the program stands in brackets and may hold anything; the parent comes two fields after it.
    if (stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1] !== String(parent)) continue;
    const program = /dist\/([\w-]+)\.mjs/.exec(readProc(pid, 'cmdline'));
    if (program?.[1]) found[program[1]] = Number(pid);
  }
  return found;
}

/** '' for a process that has ended since it was listed. */
function readProc(pid: string, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code !== 'ENOENT' && code !== 'ESRCH') throw error;
    return '';
  }
}

function freePort(): Promise<number> {
  return new Promise((settle, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() => {
        if (address && typeof address === 'object') settle(address.port);
        else reject(new Error('no free port'));
      });
    });
  });
}
