import { expect, it } from 'vitest';
import { countResults, type VitestReport } from './count-results.ts';

const report = (changes: Partial<VitestReport> = {}): VitestReport => ({
  success: true,
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  numFailedTestSuites: 0,
  ...changes,
});

it.each([
  ['adds up', [report(), report({ numPassedTests: 2 })], { passed: 7, failed: 0 }],
  [
    'counts failed tests once',
    [report({ success: false, numFailedTests: 2, numFailedTestSuites: 3 })],
    { passed: 5, failed: 2 },
  ],
  ['counts a file that did not load', [report({ success: false, numFailedTestSuites: 1 })], { passed: 5, failed: 1 }],
  ['counts a run that ended badly for any other reason', [report({ success: false })], { passed: 5, failed: 1 }],
  [
    'counts skipped and planned tests as failed',
    [report({ numPendingTests: 1, numTodoTests: 1 })],
    { passed: 5, failed: 2 },
  ],
  ['counts a run without a report', [report(), null], { passed: 5, failed: 1 }],
])('%s', (_, reports, expected) => {
  expect(countResults(reports)).toEqual(expected);
});
