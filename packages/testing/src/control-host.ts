import { chmodSync } from 'node:fs';
import { join } from 'node:path';
import type { Connection } from '@accord/control-db/connect';
import { startEmbedded } from '@accord/control-db/embedded/start-embedded';

export interface ControlHost {
  readonly connection: Connection;
  readonly pid: number;
  stop(): Promise<void>;
}

/**
 * Starts the embedded PostgreSQL on `<dir>/data` with its socket in `<dir>/run`; started again on the same folder it
 * has what it had. The caller removes `dir`.
 */
export async function startControlHost(dir: string): Promise<ControlHost> {
  // Temporary folders are private; run by root, PostgreSQL is another user and has to come in.
  chmodSync(dir, 0o711);
  const runDir = join(dir, 'run');
  const started = await startEmbedded({ dataDir: join(dir, 'data'), runDir, tell: () => undefined });
  if (!started.ok) throw new Error(started.error.sentence);
  const { pid, stop } = started.value;
  return { connection: { host: runDir, port: 5432, database: 'accord', user: 'accord' }, pid, stop };
}
