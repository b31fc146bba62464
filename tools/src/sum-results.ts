import { existsSync, readFileSync } from 'node:fs';
import { countResults, type VitestReport } from './ci/count-results.ts';

/**
 * Prints `N passed, N failed` over the JSON reports of the vitest runs; ends with 1 when anything failed.
 * `--steps-failed N` adds steps that are no vitest run (checks, tour, faults).
 */
const args = process.argv.slice(2);
const at = args.indexOf('--steps-failed');
const stepsFailed = at < 0 ? 0 : Number(args.splice(at, 2)[1]);
const reports = args.map((path) =>
  existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as VitestReport) : null,
);
const { passed, failed } = countResults(reports);
console.log(`${passed} passed, ${failed + stepsFailed} failed`);
process.exitCode = failed + stepsFailed > 0 ? 1 : 0;
