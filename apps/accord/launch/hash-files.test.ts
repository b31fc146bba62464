import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { hashFiles } from './hash-files.mjs';

let root = '';

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'accord-hash-'));
  mkdirSync(join(root, 'src/inner'), { recursive: true });
  writeFileSync(join(root, 'src/a.ts'), 'a');
  writeFileSync(join(root, 'src/inner/b.sql'), 'b');
  writeFileSync(join(root, 'lock.json'), '{}');
});

afterEach(() => rmSync(root, { recursive: true, force: true }));

const hash = (facts: string[] = ['v1']): string => hashFiles(root, ['lock.json', 'src', 'missing'], facts);

test.each<[what: string, change: () => void, changes: boolean]>([
  ['a content', () => writeFileSync(join(root, 'src/inner/b.sql'), 'B'), true],
  ['a new file', () => writeFileSync(join(root, 'src/c.ts'), ''), true],
  ['a removed file', () => rmSync(join(root, 'src/a.ts')), true],
  ['a file that was missing', () => writeFileSync(join(root, 'missing'), ''), true],
  ['a time', () => utimesSync(join(root, 'src/a.ts'), 1, 1), false],
  ['a test', () => writeFileSync(join(root, 'src/a.test.ts'), ''), false],
  ['an installed package', () => mkdirSync(join(root, 'src/node_modules/x'), { recursive: true }), false],
  ['something elsewhere', () => writeFileSync(join(root, 'README.md'), ''), false],
])('%s', (_, change, changes) => {
  const before = hash();
  change();
  expect(hash() !== before).toBe(changes);
});

test('a fact changes it', () => {
  expect(hash(['v2'])).not.toBe(hash(['v1']));
});

test('bytes that move from one file to the next change it', () => {
  writeFileSync(join(root, 'src/a.ts'), 'ab');
  writeFileSync(join(root, 'src/c.ts'), 'c');
  const before = hash();
  writeFileSync(join(root, 'src/a.ts'), 'a');
  writeFileSync(join(root, 'src/c.ts'), 'bc');
  expect(hash()).not.toBe(before);
});
