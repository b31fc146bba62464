import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { canEnter, canRun, openToAll } from './file-access.ts';
import { findCluster, placeCluster } from './place-cluster.ts';

/** Somebody who owns nothing here. */
const stranger = { uid: 54_321, gid: 54_321 };

describe('where the cluster goes', () => {
  let dir: string;
  beforeEach(() => {
    dir = realpathSync(mkdtempSync(join(tmpdir(), 'accord-place-')));
    mkdirSync(join(dir, 'data'), { mode: 0o755 });
  });
  afterEach(() => rmSync(dir, { recursive: true }));
  const data = () => join(dir, 'data');

  it('is the data folder when PostgreSQL runs as ourselves, or its user can enter', () => {
    expect(placeCluster(data(), null)).toBe(join(data(), 'control'));
    chmodSync(dir, 0o711);
    expect(placeCluster(data(), stranger, join(dir, 'shared'))).toBe(join(data(), 'control'));
  });

  it('is elsewhere when a folder above is private, never the same place twice', () => {
    const shared = join(dir, 'shared');
    const [one, two] = [placeCluster(data(), stranger, shared), placeCluster(data(), stranger, shared)];
    expect(one).toMatch(/shared\/[0-9a-f]{12}-[0-9a-f]{6}\/control$/);
    expect(one).not.toBe(two);
    expect(readFileSync(join(one, '../data-folder.txt'), 'utf8').trim()).toBe(data());
  });

  it('is found through its link, and missed when the link leads nowhere', () => {
    expect(findCluster(data())).toEqual({ ok: true, value: null });
    mkdirSync(join(dir, 'far'));
    symlinkSync(join(dir, 'far'), join(data(), 'control'));
    expect(findCluster(data())).toEqual({ ok: true, value: join(dir, 'far') });
    rmSync(join(dir, 'far'), { recursive: true });
    expect(findCluster(data())).toMatchObject({ ok: false, error: expect.stringContaining('is not there') });
  });

  it('tells who can enter, and run, by the bits of every folder on the way', () => {
    const program = join(data(), 'program');
    writeFileSync(program, '', { mode: 0o700 });
    chmodSync(dir, 0o711);
    expect(canEnter(data(), stranger)).toBe(true);
    expect(canRun(program, stranger)).toBe(false);
    chmodSync(data(), 0o700);
    expect(canEnter(data(), stranger)).toBe(false);
    openToAll(data());
    expect(canRun(program, stranger)).toBe(true);
    chmodSync(dir, 0o700);
    expect(canRun(program, stranger)).toBe(false);
  });
});
