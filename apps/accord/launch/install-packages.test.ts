import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { arePackagesInstalled, holdsEverything } from './install-packages.mjs';

const here = { os: [process.platform], cpu: [process.arch] };
const elsewhere = { os: ['aix'], cpu: ['ppc64'] };
const a = { version: '1.0.0', integrity: 'sha512-a' };

describe('holdsEverything', () => {
  test.each([
    ['the same', { a }, { a }, true],
    ['more than wanted', { a, b: a }, { a }, true],
    ['nothing', {}, { a }, false],
    ['another version', { a: { ...a, version: '1.0.1' } }, { a }, false],
    ['another content', { a: { ...a, integrity: 'sha512-b' } }, { a }, false],
    ['without what is for this machine', {}, { a: { ...a, ...here, optional: true } }, false],
    ['without what is for another machine', {}, { a: { ...a, ...elsewhere, optional: true } }, true],
    ['without what is optional', {}, { a: { ...a, optional: true } }, true],
    ['the root itself is not a package', {}, { '': { version: '1.0.0' } }, true],
  ])('%s', (_, installed, wanted, holds) => {
    expect(holdsEverything(installed, wanted)).toBe(holds);
  });
});

describe('arePackagesInstalled', () => {
  let root = '';
  const write = (path: string, packages: object): void => {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(join(root, path), JSON.stringify({ packages }));
  };
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'accord-install-'));
  });
  afterEach(() => rmSync(root, { recursive: true, force: true }));

  test('a fresh clone has none', () => {
    writeFileSync(join(root, 'package-lock.json'), JSON.stringify({ packages: { a } }));
    expect(arePackagesInstalled(root)).toBe(false);
  });

  test('what somebody installed by hand counts, and the stamp then answers', () => {
    write('package-lock.json', { a });
    write('node_modules/.package-lock.json', { a });
    expect(arePackagesInstalled(root)).toBe(true);
    rmSync(join(root, 'node_modules/.package-lock.json'));
    expect(arePackagesInstalled(root)).toBe(true);
  });

  test('a lockfile that asks for something else does not', () => {
    write('package-lock.json', { a });
    write('node_modules/.package-lock.json', { a });
    expect(arePackagesInstalled(root)).toBe(true);
    write('package-lock.json', { a: { ...a, version: '2.0.0' } });
    expect(arePackagesInstalled(root)).toBe(false);
  });

  test('without node_modules the stamp is gone as well', () => {
    write('package-lock.json', { a });
    write('node_modules/.package-lock.json', { a });
    expect(arePackagesInstalled(root)).toBe(true);
    rmSync(join(root, 'node_modules'), { recursive: true });
    expect(arePackagesInstalled(root)).toBe(false);
  });
});
