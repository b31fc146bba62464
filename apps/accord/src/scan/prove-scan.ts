import { type ChildProcess, fork } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { failed, ok, type Result } from '@accord/kit/result';
import { type Address, askHttp } from '../supervise/ask-http.ts';
import { scanPlaces } from './scan-places.ts';

const PATIENCE_MS = 30_000;
const POLL_MS = 50;

/** One column per codec, each in a file of its own; and a table that keeps all columns in one file. */
const columns =
  'lz4 String CODEC(LZ4), zstd String CODEC(ZSTD(1)), low LowCardinality(String) CODEC(ZSTD(1)), n UInt64 CODEC(Delta(8), ZSTD(1))';
const tables = [
  {
    name: 'wide_proof',
    settings: 'min_bytes_for_wide_part = 0, min_rows_for_wide_part = 0',
    files: ['lz4.bin', 'zstd.bin', 'low.dict.bin'],
  },
  { name: 'compact_proof', settings: 'min_bytes_for_wide_part = 1000000000', files: ['data.bin'] },
];

/** How to run the event-store host. */
export interface HostProgram {
  readonly path: string;
  readonly execArgv: readonly string[];
}

/**
 * Shows that a scan finds what it looks for before it is believed: plants a marker in an event store of its own,
 * through the engine, so that it stands there compressed only, and scans that.
 * @returns the names of the files where it was found; or why the scan cannot be believed.
 */
export async function proveScan(host: HostProgram): Promise<Result<readonly string[], string>> {
  const folder = mkdtempSync(join(tmpdir(), 'accord-proof-'));
  try {
    const marker = `planted-${randomBytes(12).toString('hex')}`;
    const planted = await plant(folder, marker, host);
    if (!planted.ok) return planted;
    const { findings, gaps } = await scanPlaces(marker, folder, []);
    const gap = gaps[0];
    if (gap !== undefined) return failed(`${gap.file} could not be read: ${gap.why}`);
    const inBytes = findings.filter(({ within }) => within === 'bytes').map(({ file }) => file);
    const inBlocks = findings.filter(({ within, file }) => within === 'ClickHouse block' && !inBytes.includes(file));
    const names = new Set(inBlocks.map(({ file }) => basename(file)));
    const missed = tables.flatMap(({ files }) => files).filter((name) => !names.has(name));
    return missed.length === 0 ? ok([...names].sort()) : failed(`a marker in ${missed.join(', ')} was not found`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function plant(folder: string, marker: string, { path, execArgv }: HostProgram): Promise<Result<void, string>> {
  const child = fork(path, [folder, folder], {
    execArgv: [...execArgv],
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  try {
    const address = { socketPath: join(folder, 'events.sock') };
    if (!(await isServing(address, child))) return failed('the event store of the proof did not start');
    for (const { name, settings } of tables) {
      const created = await send(
        address,
        '/',
        `CREATE TABLE ${name} (${columns}) ENGINE = MergeTree ORDER BY n SETTINGS ${settings}`,
      );
      if (!created.ok) return created;
      const query = `INSERT INTO ${name} (lz4, zstd, low, n) FORMAT JSONEachRow`;
      const filled = await send(address, `/?${new URLSearchParams({ query })}`, rowsWith(marker));
      if (!filled.ok) return filled;
    }
    return ok(undefined);
  } finally {
    await end(child);
  }
}

/**
 * Halves of the marker come first, apart, so that LZ4 writes the marker as two references to them: LZ4 leaves what is new as
 * it is, and a marker that stands there in plain bytes would prove nothing.
 */
function rowsWith(marker: string): string {
  const half = marker.length / 2;
  const texts = [marker.slice(0, half), 'between', marker.slice(half), marker, 'the end of a block is left as it is'];
  return texts.map((text, n) => JSON.stringify({ lz4: text, zstd: text, low: text, n })).join('\n');
}

async function isServing(address: Address, child: ChildProcess): Promise<boolean> {
  const untilMs = performance.now() + PATIENCE_MS;
  while (performance.now() < untilMs && child.exitCode === null) {
    if ((await askHttp(address, '/ping', PATIENCE_MS)).status === 200) return true;
    await sleep(POLL_MS);
  }
  return false;
}

async function send(address: Address, path: string, statement: string): Promise<Result<void, string>> {
  const { status, body } = await askHttp(address, path, PATIENCE_MS, statement);
  return status === 200 ? ok(undefined) : failed(`the event store of the proof refused a statement: ${body}`);
}

async function end(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const hasEnded = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGTERM');
  await hasEnded;
}
