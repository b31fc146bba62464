import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { endLeftovers, noteChild } from './end-leftovers.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-leftovers-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function startProcess(source: string): Promise<number> {
  const child = spawn(process.execPath, ['-e', `${source} console.log(1); setInterval(() => {}, 1000);`], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  return child.pid ?? 0;
}

test('ends what outlived its supervisor, even what does not listen, and nothing else', async () => {
  const stranger = await startProcess('');
  writeFileSync(join(folder, `${stranger}-1-00000000`), '');
  const [soft, hard] = [await startProcess(''), await startProcess("process.on('SIGTERM', () => {});")];
  noteChild(folder, soft);
  noteChild(folder, hard);
  expect(await endLeftovers(folder)).toBe(2);
  expect(readdirSync(folder)).toEqual([]);
  expect(process.kill(stranger, 0)).toBe(true);
  process.kill(stranger, 'SIGKILL');
});

test('a child that was forgotten is none', async () => {
  const pid = await startProcess('');
  noteChild(folder, pid).forget();
  expect(await endLeftovers(folder)).toBe(0);
  process.kill(pid, 'SIGKILL');
});
