import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A text file of the repository, as the house rules see it. */
export interface SourceFile {
  /** From the root, with `/`. */
  path: string;
  text: string;
  lines: readonly string[];
}

const SKIPPED_FOLDERS = new Set(['node_modules', 'dist', '.git', '.accord', 'accord-data', 'coverage']);
/** Files made to be refused; each is read on its own by the test of its checker. */
const FIXTURES = 'tools/test/fixtures';
const TEXT = /(\.(ts|tsx|mjs|cjs|js|css|sql|json|md|html|yml|yaml|sh)|\/run)$/;

/** All text files below `root`, in a stable order. Binary files, installed packages and built output are left out. */
export function readSourceFiles(root: string): SourceFile[] {
  return listPaths(root, '')
    .filter((path) => TEXT.test(path) && path !== 'package-lock.json')
    .map((path) => {
      const text = readFileSync(join(root, path), 'utf8');
      return { path, text, lines: text.replace(/\n$/, '').split('\n') };
    });
}

function listPaths(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return SKIPPED_FOLDERS.has(entry.name) || path === FIXTURES ? [] : listPaths(root, path);
      return entry.isFile() ? [path] : [];
    });
}

/** Written by a machine or kept as data: exempt from lengths and style, not from the rest. */
export function isMade(path: string): boolean {
  return /(^|\/)(generated|golden|data|conformance)\//.test(path);
}

/** A test or what only tests import. */
export function isTest(path: string): boolean {
  return /\.(test|contract)\.tsx?$/.test(path) || /(^|\/)test\//.test(path) || path.startsWith('packages/testing/');
}
