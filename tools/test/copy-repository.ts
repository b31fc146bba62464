import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const root = join(import.meta.dirname, '../..');
const WORKSPACES = ['packages', 'apps', 'tools', 'bench', 'examples', 'docs'];
const SETTINGS = [
  'package.json',
  'package-lock.json',
  'tsconfig.json',
  'vitest.config.ts',
  'biome.json',
  'knip.json',
  '.dependency-cruiser.cjs',
  'README.md',
];

/**
 * A working copy of this repository in a temporary folder: sources are copied, installed packages are linked, and the
 * workspaces among them point to the copy. The caller removes it.
 */
export function copyRepository(): string {
  const copy = mkdtempSync(join(tmpdir(), 'accord-copy-'));
  for (const name of [...WORKSPACES, ...SETTINGS].filter((one) => existsSync(join(root, one))))
    cpSync(join(root, name), join(copy, name), {
      recursive: true,
      filter: (path) => !/\/(node_modules|dist)$/.test(path),
    });
  linkPackages(join(root, 'node_modules'), join(copy, 'node_modules'));
  for (const workspace of workspaces()) {
    const nested = join(root, workspace, 'node_modules');
    if (existsSync(nested)) symlinkSync(nested, join(copy, workspace, 'node_modules'), 'dir');
  }
  return copy;
}

function linkPackages(from: string, to: string): void {
  mkdirSync(join(to, '@accord'), { recursive: true });
  for (const name of readdirSync(from).filter((one) => one !== '@accord' && one !== '.vite'))
    symlinkSync(join(from, name), join(to, name), 'dir');
  for (const workspace of workspaces()) {
    const name = workspace.slice(workspace.lastIndexOf('/') + 1);
    symlinkSync(join(to, '..', workspace), join(to, '@accord', name), 'dir');
  }
}

function workspaces(): string[] {
  const nested = ['packages', 'apps'].flatMap((folder) =>
    readdirSync(join(root, folder)).map((name) => `${folder}/${name}`),
  );
  return [...nested, 'tools', 'bench'];
}
