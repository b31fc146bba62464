// Builds dist/: everything, or with `--if-stale` only what changed.
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildStale } from './launch/build-stale.mjs';

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
process.exitCode = await buildStale(root, { isForced: !process.argv.includes('--if-stale') });
