// @ts-check
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { stalePartsOf } from './build-parts.mjs';
import { machineProblem, thisMachine } from './check-machine.mjs';
import { endWithNpm } from './end-with-npm.mjs';
import { arePackagesInstalled, installPackages } from './install-packages.mjs';
import { waitForLock } from './process-lock.mjs';
import { runProgram } from './run-program.mjs';

const root = dirname(dirname(dirname(dirname(fileURLToPath(import.meta.url)))));

/**
 * Installs and builds what is missing, then becomes the command line: it is loaded into this very process, so there
 * is nobody in between to pass signals and exit codes on.
 * @param {readonly string[]} args what follows `npm start --`; without any, `start`
 * @param {NodeJS.ProcessEnv} env
 */
export async function launch(args, env) {
  const problem = machineProblem(thisMachine());
  if (problem !== undefined) {
    console.error(problem);
    process.exitCode = 1;
    return;
  }
  process.chdir(root);
  if (env.npm_lifecycle_event === 'start') endWithNpm();
  const code = await prepare(env);
  if (code !== 0) {
    process.exitCode = code;
    return;
  }
  const program = join(root, 'dist/accord.mjs');
  process.argv = [
    process.execPath,
    program,
    ...(args.length === 0 || args[0]?.startsWith('-') ? ['start'] : []),
    ...args,
  ];
  await import(pathToFileURL(program).href);
}

/**
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<number>} an exit code
 */
async function prepare(env) {
  if (isPrepared()) return 0;
  const lock = await waitForLock(join(root, '.accord/start-lock'), (pid) => {
    console.log(`Another npm start is installing or building here (process ${pid}); waiting for it.`);
  });
  try {
    if (!arePackagesInstalled(root)) {
      console.log('Installing packages. About a minute, the first time.');
      if (!(await installPackages(root, env))) {
        console.error('The packages could not be installed; npm says why above. npm start tries again.');
        return 1;
      }
    }
    const stale = stalePartsOf(root);
    if (stale.length === 0) return 0;
    console.log(`Building ${stale.map((part) => part.name).join(', ')}. A few seconds.`);
    // In a process of its own, so that the build tools do not stay in the supervisor's memory.
    return await runProgram(process.execPath, ['apps/accord/build.mjs', '--if-stale'], { cwd: root, env });
  } finally {
    lock.release();
  }
}

/** The quick way of the second start: two hashes, no lock. */
function isPrepared() {
  return arePackagesInstalled(root) && stalePartsOf(root).length === 0;
}
