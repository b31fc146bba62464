import { expect, test } from 'vitest';
import { describeRun, judgeRun, type RunResult } from './judge-run.ts';

const comparison = { acknowledged: 10, stored: 10, lost: [], twice: [], unknown: [] };
const times = { accepting: [900, 1_200], ready: [1_000, 2_000] };
const equation = { received: 12, stored: 10, failed: 0, deduplicated: 2, excluded: 0, waiting: 0, difference: 0 };

const passed: RunResult = {
  campaigns: [{ name: 'R1', kills: 2, times, comparison }],
  counts: { acknowledged: 10, requests: 12, retries: 2, unexpected: 0 },
  hitsPerS: 1_200,
  actions: 10,
  actionsOfVisits: 10,
  visitsThatDiffer: 0,
  accounting: { minute: null, imbalances: 0, ...equation },
};

const withCampaign = (change: Partial<RunResult['campaigns'][0]>): RunResult => ({
  ...passed,
  campaigns: [{ name: 'R1', kills: 2, times, comparison, ...change }],
});

test('a run without a broken promise passes', () => {
  expect(judgeRun(passed)).toEqual([]);
  expect(describeRun(passed)[1]).toMatch(/R1 +2 +10 +0 +0 +1200 \/ 1200 +2000 \/ 2000/);
});

const BROKEN: [string, RunResult][] = [
  ['lost', withCampaign({ comparison: { ...comparison, lost: ['1 a'] } })],
  ['stored twice', withCampaign({ comparison: { ...comparison, twice: ['1 a'] } })],
  ['never sent', withCampaign({ comparison: { ...comparison, unknown: ['1 a'] } })],
  ['no hit was acknowledged', withCampaign({ comparison: { ...comparison, acknowledged: 0 } })],
  ['accepting again took 3001 ms', withCampaign({ times: { accepting: [3_001, 10], ready: [] } })],
  ['ready took 10001 ms', withCampaign({ name: 'R3', times: { accepting: [9_000], ready: [10_001] } })],
  ['only 999 hits/s', { ...passed, hitsPerS: 999 }],
  ['5xx other than 503', { ...passed, counts: { ...passed.counts, unexpected: 1 } }],
  ['visits say 9 actions', { ...passed, actionsOfVisits: 9 }],
  ['1 visits do not have', { ...passed, visitsThatDiffer: 1 }],
  ['the difference is 1', { ...passed, accounting: { ...passed.accounting, difference: 1 } }],
  ['1 minutes off', { ...passed, accounting: { ...passed.accounting, imbalances: 1 } }],
  ['3 waiting', { ...passed, accounting: { ...passed.accounting, waiting: 3 } }],
];

test.each(BROKEN)('tells "%s"', (sentence, run) => {
  expect(judgeRun(run)).toEqual([expect.stringContaining(sentence)]);
});
