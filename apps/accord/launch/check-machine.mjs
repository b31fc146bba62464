// @ts-check

/**
 * @typedef {object} Machine
 * @property {string} platform as process.platform
 * @property {string} arch as process.arch
 * @property {boolean} isMusl the C library is musl (Alpine Linux)
 */

/** What the embedded engines are built for. @type {Readonly<Record<string, readonly string[]>>} */
const processors = { linux: ['x64', 'arm64'], darwin: ['x64', 'arm64'] };

/** @returns {Machine} the machine this process runs on */
export function thisMachine() {
  const report = /** @type {{ header?: { glibcVersionRuntime?: string } }} */ (process.report?.getReport() ?? {});
  return {
    platform: process.platform,
    arch: process.arch,
    isMusl: process.platform === 'linux' && report.header?.glibcVersionRuntime === undefined,
  };
}

/**
 * Why Accord cannot run here, in sentences for the person who tried, with what to do instead.
 * @param {Machine} machine
 * @returns {string | undefined}
 */
export function machineProblem({ platform, arch, isMusl }) {
  if (platform === 'win32') {
    return 'Accord does not run on Windows itself: the embedded engines have no Windows build. Inside WSL 2 (wsl --install) it does.';
  }
  const known = processors[platform];
  if (known === undefined) return `Accord runs on Linux and macOS; this is ${platform}.`;
  if (!known.includes(arch)) {
    return `The embedded engines are built for ${known.join(' and ')}; this processor is ${arch}. A 64-bit Node on a 64-bit system is needed.`;
  }
  if (isMusl) {
    return 'The embedded engines need glibc; this system has musl (Alpine Linux). A Debian or Ubuntu image works, such as node:22-bookworm-slim.';
  }
  return undefined;
}
