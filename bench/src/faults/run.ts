import { parseFaultsOptions, USAGE } from './faults-options.ts';
import { describeRun, judgeRun } from './judge-run.ts';
import { runCampaigns } from './run-campaigns.ts';

// Kills the built product under load, again and again, and compares what it acknowledged with what it stored
// (goals R1, R2, R3 and R21). Ends with 1 when a promise is broken, with 2 when it could not be tried.

const tell = (line: string): void => console.log(line);

try {
  const run = await runCampaigns(parseFaultsOptions(process.argv.slice(2)), tell);
  const broken = judgeRun(run);
  for (const line of ['', ...describeRun(run), '', ...broken.map((sentence) => `BROKEN ${sentence}`)]) tell(line);
  tell(broken.length === 0 ? 'passed' : `${broken.length} promises broken`);
  process.exitCode = broken.length === 0 ? 0 : 1;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  console.error(USAGE);
  process.exitCode = 2;
}
