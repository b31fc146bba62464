import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { runInNewContext } from 'node:vm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildTracker } from '../build.mjs';

let folder: string;
let built: Awaited<ReturnType<typeof buildTracker>>;
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'accord-tracker-'));
  built = await buildTracker(path.join(folder, 'made/here'));
});
afterAll(() => rm(folder, { recursive: true }));

test('the script stays small', () => {
  expect(built.gzipBytes).toBeLessThanOrEqual(3_800);
});

test('two builds are equal byte by byte, so that a hash of the script can be published', async () => {
  const again = await buildTracker(path.join(folder, 'again'));
  expect(await readFile(again.file)).toEqual(await readFile(built.file));
});

test('the script makes no code from text and adds no global', async () => {
  const script = await readFile(built.file, 'utf8');
  expect(script).not.toMatch(/\beval\b|\bFunction\(/);
  const globals: Record<string, unknown> = {};
  // It stops at its first look at the page, which is not there: what it declares is all inside a function.
  expect(() => runInNewContext(script, globals)).toThrow(/document is not defined/);
  expect(Object.keys(globals)).toEqual([]);
});
