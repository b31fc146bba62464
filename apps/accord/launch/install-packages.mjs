// @ts-check
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles } from './hash-files.mjs';
import { runProgram } from './run-program.mjs';

/**
 * @typedef {object} LockedPackage one entry of package-lock.json
 * @property {string} [version]
 * @property {string} [integrity]
 * @property {boolean} [optional]
 * @property {string[]} [os]
 * @property {string[]} [cpu]
 * @property {string[]} [libc]
 */

/** Inside node_modules, so that removing the packages removes what says that they are there. */
const STAMP = 'node_modules/.accord-installed';

/**
 * Whether node_modules holds what package-lock.json asks for on this machine and this Node.
 * The stamp answers at once; without it (somebody ran npm themselves) the two lists are compared.
 * @param {string} root the checkout
 */
export function arePackagesInstalled(root) {
  const stampPath = join(root, STAMP);
  const stamp = installStamp(root);
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === stamp) return true;
  const installedList = join(root, 'node_modules/.package-lock.json');
  if (!existsSync(installedList)) return false;
  // Another Node, machine or lockfile than at the time of the stamp: the lists know about all but the Node, and the
  // native packages are built for every Node (N-API).
  if (!holdsEverything(packagesOf(installedList), packagesOf(join(root, 'package-lock.json')))) return false;
  writeFileSync(stampPath, stamp);
  return true;
}

/**
 * Installs exactly what package-lock.json says, without running any script of a package.
 * @param {string} root
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<boolean>} whether it worked; npm has said why not
 */
export async function installPackages(root, env) {
  const options = ['ci', '--include=dev', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  // npm start leaves the path of its own npm; without it (node apps/accord/start.mjs) the one in PATH has to do.
  const npm = env.npm_execpath;
  const code = npm?.endsWith('.js')
    ? await runProgram(process.execPath, [npm, ...options], { cwd: root, env })
    : await runProgram('npm', options, { cwd: root, env });
  if (code !== 0) return false;
  writeFileSync(join(root, STAMP), installStamp(root));
  return true;
}

/** @param {string} root */
function installStamp(root) {
  const machine = [process.platform, process.arch, process.versions.modules ?? ''];
  return hashFiles(root, ['package-lock.json'], machine);
}

/**
 * @param {string} path a package-lock.json
 * @returns {Record<string, LockedPackage>}
 */
function packagesOf(path) {
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/**
 * @param {Record<string, LockedPackage>} installed
 * @param {Record<string, LockedPackage>} wanted
 */
export function holdsEverything(installed, wanted) {
  return Object.entries(wanted).every(([path, entry]) => {
    if (path === '' || !isForThisMachine(entry)) return true;
    const there = installed[path];
    return there !== undefined && there.version === entry.version && there.integrity === entry.integrity;
  });
}

/** @param {LockedPackage} entry */
function isForThisMachine({ optional, os, cpu, libc }) {
  // An optional package without conditions may be left out by npm; whoever needs one names its machine.
  if (os === undefined && cpu === undefined) return optional !== true;
  const isHere = (os?.includes(process.platform) ?? true) && (cpu?.includes(process.arch) ?? true);
  return isHere && (process.platform !== 'linux' || libc === undefined || libc.includes('glibc'));
}
