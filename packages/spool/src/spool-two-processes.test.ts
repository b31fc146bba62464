import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hexId } from '../test/a-hit-record.ts';
import { hitIdsOf, readAll, type SpoolFolder, START, spoolFolder } from '../test/spool-under-test.ts';

const APPENDER = fileURLToPath(new URL('../test/append-in-process.ts', import.meta.url));
const ROUNDS = 4;
const ACKS_A_ROUND = 400;

let folder: SpoolFolder;
let child: ChildProcess | null = null;

beforeEach(async () => {
  folder = await spoolFolder();
});

afterEach(async () => {
  child?.kill('SIGKILL');
  await folder.remove();
});

/** Starts a writer, lets it acknowledge some hits, kills it with -9; returns the numbers it acknowledged. */
async function appendUntilKilled(first: number): Promise<number[]> {
  const writer = spawn(process.execPath, ['--import', 'tsx', APPENDER, folder.dir, folder.keyringDir, String(first)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  child = writer;
  const closed = once(writer, 'close');
  const acknowledged: number[] = [];
  for await (const line of createInterface({ input: writer.stdout })) {
    acknowledged.push(Number(line));
    if (acknowledged.length === ACKS_A_ROUND) writer.kill('SIGKILL');
  }
  await closed;
  return acknowledged;
}

test('a reader beside a writer that is killed with -9 sees every acknowledged hit once, in rising positions', async () => {
  const reader = await folder.openReader();
  const seen: string[] = [];
  let at = START;
  let isWriting = true;
  const reading = (async () => {
    while (isWriting) {
      const found = await readAll(reader, at, 50);
      expect(found.damagedGroups).toBe(0);
      seen.push(...hitIdsOf(found.records));
      at = found.to;
      await reader.release(at);
      await new Promise((resolve) => setTimeout(resolve, 5));
    }
  })();
  const acknowledged: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    acknowledged.push(...(await appendUntilKilled(round * 100_000)));
  }
  isWriting = false;
  await reading;
  seen.push(...hitIdsOf((await readAll(reader, at)).records));
  expect(acknowledged.length).toBeGreaterThanOrEqual(ROUNDS * ACKS_A_ROUND);

  const found = new Set(seen);
  expect(found.size).toBe(seen.length);
  const missing = acknowledged.filter((n) => !found.has(hexId(n)));
  expect(missing).toEqual([]);
}, 60_000);
