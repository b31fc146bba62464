import { mkdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Builds `accord.js` and `opt-out.js` into a folder, made when missing.
 *
 * @param {string} outDir
 * @returns {Promise<{ file: string, bytes: number, gzipBytes: number }>}
 */
export async function buildTracker(outDir) {
  await mkdir(outDir, { recursive: true });
  const file = path.join(outDir, 'accord.js');
  await build({
    entryPoints: ['accord', 'opt-out'].map((entry) => path.join(here, `src/entries/${entry}.ts`)),
    outdir: outDir,
    bundle: true,
    minify: true,
    format: 'iife',
    target: 'es2018',
    legalComments: 'none',
    tsconfigRaw: {},
    logLevel: 'warning',
  });
  const script = await readFile(file);
  const gzipBytes = gzipSync(script, { level: 9 }).length;
  console.log(`tracker: accord.js ${script.length} bytes, ${gzipBytes} gzipped`);
  return { file, bytes: script.length, gzipBytes };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  await buildTracker(path.resolve(here, '../../dist/tracker'));
}
