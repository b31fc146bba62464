import type { AccountingAnswer } from './ask-product.ts';
import type { Comparison } from './compare-hits.ts';
import type { CampaignName } from './faults-options.ts';
import type { KillTimes } from './kill-again.ts';
import type { LoadCounts } from './start-load.ts';

export interface CampaignResult {
  name: CampaignName;
  kills: number;
  times: KillTimes;
  comparison: Comparison;
}

export interface RunResult {
  campaigns: CampaignResult[];
  counts: LoadCounts;
  /** Acknowledged hits a second while hits were accepted: outages do not count, what is made up for afterwards does. */
  hitsPerS: number;
  actions: number;
  actionsOfVisits: number;
  visitsThatDiffer: number;
  accounting: AccountingAnswer;
}

const MOST_ACCEPTING_MS = 3_000;
const MOST_READY_MS = 10_000;
const LEAST_HITS_PER_S = 1_000;

const most = (numbers: number[]): number => numbers.reduce((a, b) => Math.max(a, b), 0);
const middle = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Every promise that was broken, as a sentence; none when the run passed. */
export function judgeRun(run: RunResult): string[] {
  const broken: string[] = [];
  const check = (holds: boolean, sentence: string): void => void (holds || broken.push(sentence));
  for (const { name, times, comparison } of run.campaigns) {
    const { lost, twice, unknown } = comparison;
    check(comparison.acknowledged > 0, `${name}: no hit was acknowledged`);
    check(
      lost.length === 0,
      `${name}: ${lost.length} acknowledged hits are lost, such as ${lost.slice(0, 3).join(', ')}`,
    );
    check(
      twice.length === 0,
      `${name}: ${twice.length} hits are stored twice, such as ${twice.slice(0, 3).join(', ')}`,
    );
    check(unknown.length === 0, `${name}: ${unknown.length} stored hits were never sent`);
    const accepting = most(times.accepting);
    // After everything died the start is by hand, and `ready` is the figure.
    if (name !== 'R3')
      check(accepting <= MOST_ACCEPTING_MS, `${name}: accepting again took ${Math.round(accepting)} ms`);
    if (name === 'R3') check(most(times.ready) <= MOST_READY_MS, `R3: ready took ${Math.round(most(times.ready))} ms`);
  }
  check(run.hitsPerS >= LEAST_HITS_PER_S, `the load was only ${Math.round(run.hitsPerS)} hits/s`);
  check(run.counts.unexpected === 0, `${run.counts.unexpected} answers were 5xx other than 503`);
  check(run.actions === run.actionsOfVisits, `visits say ${run.actionsOfVisits} actions, ${run.actions} are stored`);
  check(run.visitsThatDiffer === 0, `${run.visitsThatDiffer} visits do not have the actions they say`);
  const { difference, imbalances, stored, waiting } = run.accounting;
  check(difference === 0 && imbalances === 0, `R21: the difference is ${difference}, with ${imbalances} minutes off`);
  check(stored === run.actions && waiting === 0, `R21: says ${stored} stored and ${waiting} waiting`);
  return broken;
}

/** The figures as lines of text. */
export function describeRun(run: RunResult): string[] {
  const rows = run.campaigns.map(({ name, kills, times, comparison }) => [
    name,
    String(kills),
    String(comparison.acknowledged),
    String(comparison.lost.length),
    String(comparison.twice.length),
    `${Math.round(middle(times.accepting))} / ${Math.round(most(times.accepting))}`,
    `${Math.round(middle(times.ready))} / ${Math.round(most(times.ready))}`,
  ]);
  const head = ['', 'kills', 'acknowledged', 'lost', 'twice', 'accepting ms (median / most)', 'ready ms'];
  const table = [head, ...rows];
  const widths = head.map((_, column) => most(table.map((row) => row[column]?.length ?? 0)));
  const { received, stored, failed, deduplicated, excluded, waiting, difference } = run.accounting;
  return [
    ...table.map((row) => row.map((cell, column) => cell.padStart(widths[column] ?? 0)).join('  ')),
    `load: ${Math.round(run.hitsPerS)} acknowledged hits/s, ${run.counts.requests} requests, ${run.counts.retries} sent again`,
    `visits: ${run.actionsOfVisits} actions said, ${run.actions} stored, ${run.visitsThatDiffer} visits differ`,
    `R21: received ${received} = stored ${stored} + failed ${failed} + deduplicated ${deduplicated} + excluded ${excluded} + waiting ${waiting}, difference ${difference}`,
  ];
}
