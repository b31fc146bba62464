import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { checkout } from '../checkout.ts';
import { holdDataDir } from './data-dir.ts';
import { makeRunDir } from './run-dir.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'accord-data-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const modeOf = (path: string): number => statSync(path).mode & 0o777;

test('a new data folder is closed to others, and free again after a release', async () => {
  const dataDir = join(folder, 'new/data');
  const held = await holdDataDir(dataDir);
  expect(held.ok).toBe(true);
  expect(modeOf(dataDir) & 0o066).toBe(0);
  for (const part of ['events', 'spool', 'keyring', 'lock']) expect(modeOf(join(dataDir, part))).toBe(0o700);
  if (held.ok) held.value.release();
  expect((await holdDataDir(dataDir)).ok).toBe(true);
});

test('a data folder in use is named, with the process that uses it', async () => {
  const lock = join(folder, 'lock/owner');
  mkdirSync(lock, { recursive: true });
  const source = `import { takeLock } from ${JSON.stringify(join(checkout.root, 'apps/accord/launch/process-lock.mjs'))};
    await takeLock(${JSON.stringify(lock)}); console.log(1); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  const held = await holdDataDir(folder);
  expect(held).toMatchObject({
    ok: false,
    error: expect.stringContaining(`in use by another Accord (process ${other.pid})`),
  });
  other.kill('SIGKILL');
  await once(other, 'exit');
  expect((await holdDataDir(folder)).ok).toBe(true);
});

test('a file where the folder should be is named', async () => {
  writeFileSync(join(folder, 'file'), '');
  expect(await holdDataDir(join(folder, 'file'))).toMatchObject({
    ok: false,
    error: expect.stringContaining('is a file'),
  });
  expect(await holdDataDir(join(folder, 'file/below'))).toMatchObject({
    ok: false,
    error: expect.stringContaining('is a file'),
  });
});

test('what a killed run left in the folder for sockets is gone', () => {
  const runDir = join(folder, 'run');
  mkdirSync(runDir);
  writeFileSync(join(runDir, 'events.sock'), '');
  expect(makeRunDir(runDir)).toEqual({ ok: true, value: undefined });
  expect(readdirSync(runDir)).toEqual([]);
});

test('a link that somebody planted is replaced, and what it points to is left alone', () => {
  const target = join(folder, 'target');
  mkdirSync(target);
  writeFileSync(join(target, 'precious'), '');
  symlinkSync(target, join(folder, 'run'));
  expect(makeRunDir(join(folder, 'run')).ok).toBe(true);
  expect(readdirSync(target)).toEqual(['precious']);
});

test('a folder for sockets that cannot be made is named', () => {
  expect(makeRunDir(join(folder, 'missing/run'))).toMatchObject({
    ok: false,
    error: expect.stringContaining('TMPDIR'),
  });
});
