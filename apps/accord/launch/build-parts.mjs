// @ts-check
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundleServers, serverEntries } from './bundle-servers.mjs';
import { hashFiles } from './hash-files.mjs';

/**
 * @typedef {object} Part something of dist/ that is built on its own
 * @property {string} name
 * @property {readonly string[]} inputs files and folders it is made from, relative to the checkout
 * @property {readonly string[]} outputs what must be there afterwards, relative to dist/
 * @property {(root: string, outDir: string) => Promise<void>} build writes into outDir what then moves into dist/
 */

/** Whatever changes these may change anything. */
const always = ['package-lock.json', 'tsconfig.json', 'apps/accord/launch'];

/** @type {readonly Part[]} */
export const parts = [
  {
    name: 'servers',
    inputs: [...always, 'packages', 'apps/accord', 'apps/server', 'apps/worker'],
    outputs: Object.keys(serverEntries).map((name) => `${name}.mjs`),
    build: bundleServers,
  },
  {
    name: 'tracker',
    inputs: [...always, 'packages/tracker'],
    outputs: ['tracker/accord.js'],
    build: async (root, outDir) => {
      const { buildTracker } = await import(join(root, 'packages/tracker/build.mjs'));
      mkdirSync(join(outDir, 'tracker'), { recursive: true });
      await buildTracker(join(outDir, 'tracker'));
    },
  },
  {
    name: 'dashboard',
    inputs: [...always, 'apps/dashboard', 'packages/contract', 'packages/catalog', 'packages/kit'],
    outputs: ['dashboard/index.html'],
    build: async (root, outDir) => {
      // TRICKY: React decides at build time by NODE_ENV, which wins over the mode, and npm start or a test may run with
      // any: with `test`, the page would be a slow one for developers.
      process.env.NODE_ENV = 'production';
      const { build } = await import('vite');
      const output = { outDir: join(outDir, 'dashboard'), emptyOutDir: true, chunkSizeWarningLimit: 1_000 };
      await build({ root: join(root, 'apps/dashboard'), mode: 'production', logLevel: 'warn', build: output });
    },
  },
];

/**
 * @param {string} root the checkout
 * @returns {readonly Part[]} the parts whose inputs changed, or whose outputs are gone, since they were built
 */
export function stalePartsOf(root) {
  return parts.filter((part) => !isFresh(root, part));
}

/**
 * Builds a part beside dist/ and moves it in when it is whole, so that a failed build leaves the last good one and a
 * running server never sees half of a new one.
 * @param {string} root
 * @param {Part} part
 */
export async function buildPart(root, part) {
  const dist = join(root, 'dist');
  const stamp = stampOf(root, part);
  const outDir = join(dist, `.new-${part.name}-${process.pid}`);
  mkdirSync(outDir, { recursive: true });
  try {
    await part.build(root, outDir);
    const missing = part.outputs.filter((output) => !existsSync(join(outDir, output)));
    if (missing.length > 0) throw new Error(`the build of ${part.name} left out ${missing.join(', ')}`);
    rmSync(stampPath(root, part), { force: true });
    for (const name of readdirSync(outDir)) replace(join(outDir, name), join(dist, name));
    mkdirSync(join(dist, 'stamps'), { recursive: true });
    writeFileSync(stampPath(root, part), stamp);
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

/**
 * @param {string} root
 * @param {Part} part
 */
function isFresh(root, part) {
  const path = stampPath(root, part);
  if (!existsSync(path) || !part.outputs.every((output) => existsSync(join(root, 'dist', output)))) return false;
  return readFileSync(path, 'utf8') === stampOf(root, part);
}

/**
 * @param {string} root
 * @param {Part} part
 */
function stampPath(root, part) {
  return join(root, 'dist/stamps', part.name);
}

/**
 * @param {string} root
 * @param {Part} part
 */
function stampOf(root, part) {
  return hashFiles(root, part.inputs, [part.name, process.versions.modules ?? '']);
}

/**
 * A folder cannot be renamed over one with files in it, so the old one steps aside first.
 * @param {string} from
 * @param {string} to
 */
function replace(from, to) {
  const aside = `${to}.old-${process.pid}`;
  if (existsSync(to)) renameSync(to, aside);
  renameSync(from, to);
  rmSync(aside, { recursive: true, force: true });
}
