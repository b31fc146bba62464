import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isRunning, processIdentity } from './process-identity.mjs';
import { takeLock, waitForLock } from './process-lock.mjs';

const module = join(import.meta.dirname, 'process-lock.mjs');
let parent = '';
let folder = '';
const children: ChildProcess[] = [];

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'accord-lock-'));
  folder = join(parent, 'lock');
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill('SIGKILL');
  rmSync(parent, { recursive: true, force: true });
});

/** A process that runs `script`, where `takeLock` and `folder` are there. */
function run(script: string): ChildProcess {
  const source = `import { takeLock } from ${JSON.stringify(module)}; const folder = ${JSON.stringify(folder)}; ${script}`;
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return child;
}

async function firstLine(child: ChildProcess): Promise<string> {
  const [text] = (await once(child.stdout ?? child, 'data')) as [Buffer];
  return text.toString().trim();
}

const holder = 'console.log((await takeLock(folder)).ok); setInterval(() => {}, 1000);';

describe('takeLock', () => {
  test('names who has it', async () => {
    const child = run(holder);
    expect(await firstLine(child)).toBe('true');
    expect(await takeLock(folder)).toEqual({ ok: false, error: { pid: child.pid } });
  });

  test('is free again after a release', async () => {
    const first = await takeLock(folder);
    if (first.ok) first.value.release();
    expect(readdirSync(folder)).toEqual([]);
    expect(await firstLine(run(holder))).toBe('true');
  });

  test('is free again after kill -9 of who had it', async () => {
    const child = run(holder);
    await firstLine(child);
    child.kill('SIGKILL');
    await once(child, 'exit');
    expect(readdirSync(folder)).toHaveLength(1);
    expect((await takeLock(folder)).ok).toBe(true);
    expect(readdirSync(folder)).toEqual([processIdentity(process.pid)]);
  });

  test('a number that was given to another process since is not mistaken for its owner', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, `${process.ppid}-1-00000000`), '');
    expect((await takeLock(folder)).ok).toBe(true);
  });

  test('of ten that come at once, exactly one gets it', async () => {
    const lines = await Promise.all(Array.from({ length: 10 }, () => firstLine(run(holder))));
    expect(lines.filter((line) => line === 'true')).toHaveLength(1);
  }, 60_000);
});

test('waitForLock says once that it waits, and goes on when the other ends', async () => {
  const child = run(holder);
  await firstLine(child);
  const waitedFor: number[] = [];
  const waiting = waitForLock(folder, (pid: number) => waitedFor.push(pid));
  setTimeout(() => child.kill('SIGKILL'), 500);
  const lock = await waiting;
  expect(waitedFor).toEqual([child.pid]);
  lock.release();
});

test('a process that ended has no identity, even before its parent took notice', () => {
  expect(isRunning(processIdentity(process.pid) ?? '')).toBe(true);
  expect(processIdentity(2 ** 22 + 1)).toBeUndefined();
  expect(existsSync(folder)).toBe(false);
});
