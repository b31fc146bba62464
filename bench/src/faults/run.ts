import { describeHostile, tablesOf } from '../hostile/describe-hostile.ts';
import { runHostile } from '../hostile/run-hostile.ts';
import { writeResult } from '../write-result.ts';
import { CAMPAIGNS, parseFaultsOptions, USAGE } from './faults-options.ts';
import { describeRun, judgeRun } from './judge-run.ts';
import { runCampaigns } from './run-campaigns.ts';

// Kills the built product under load, again and again, and compares what it acknowledged with what it stored
// (goals R1, R2, R3 and R21); then sends it requests that are meant to break it (R10 to R13, S14, P14). Ends with 1 when
// a promise is broken, with 2 when it could not be tried.

const tell = (line: string): void => console.log(line);
const INTRO = 'Requests that are meant to break the collector, against the built product in one process each.';

try {
  const options = parseFaultsOptions(process.argv.slice(2));
  const broken: string[] = [];
  if (options.hostile.length > 0) {
    const results = await runHostile({ names: options.hostile, seed: options.seed, isFull: options.isFull }, tell);
    for (const line of describeHostile(results)) tell(line);
    if (options.isWritten) await writeResult('hostile', INTRO, tablesOf(results));
    broken.push(...results.flatMap((result) => result.broken));
  }
  if (CAMPAIGNS.some((name) => options.kills[name] > 0)) {
    const run = await runCampaigns(options, tell);
    for (const line of ['', ...describeRun(run)]) tell(line);
    broken.push(...judgeRun(run));
  }
  for (const line of ['', ...broken.map((sentence) => `BROKEN ${sentence}`)]) tell(line);
  tell(broken.length === 0 ? 'passed' : `${broken.length} promises broken`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
}
