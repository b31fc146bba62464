import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from './free-port.ts';

export interface RunningProduct {
  url: string;
  dataDir: string;
  /** What the supervisor and its children printed so far. */
  printed(): string;
  /** Ends all processes and removes the data directory. */
  stop(): Promise<void>;
}

const READY_WITHIN_MS = 300_000;

/**
 * Starts the whole product on an empty data directory and a free port.
 * @param settings further environment variables
 * @param command how, for a shell
 * @throws Error with what it printed when it ends or is not ready within five minutes.
 */
export async function startProduct(
  root: string,
  settings: Readonly<Record<string, string>>,
  command = 'npm start',
): Promise<RunningProduct> {
  const dataDir = mkdtempSync(join(tmpdir(), 'accord-run-'));
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const child = spawn('bash', ['-c', command], {
    cwd: root,
    env: { ...process.env, ACCORD_DATA_DIR: dataDir, ACCORD_PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    // A process group of its own: npm and its shell do not pass every signal on.
    detached: true,
  });
  let printed = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => {
      printed += text;
    });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const hasEnded = () => child.exitCode !== null || child.signalCode !== null;
  const stop = async () => {
    if (!hasEnded() && child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
    await ended;
    rmSync(dataDir, { recursive: true, force: true });
  };
  const deadlineMs = performance.now() + READY_WITHIN_MS;
  while (!(await isReady(url))) {
    if (hasEnded() || performance.now() > deadlineMs) {
      await stop();
      throw new Error(`the product did not become ready. It printed:\n${printed}`);
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { url, dataDir, printed: () => printed, stop };
}

async function isReady(url: string): Promise<boolean> {
  try {
    return (await fetch(`${url}/ready`, { signal: AbortSignal.timeout(2_000) })).status === 200;
  } catch {
    // Refused while nothing listens yet: the same answer as "not ready".
    return false;
  }
}
