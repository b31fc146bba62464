/** What a vitest run writes with `--reporter=json`, as far as it is read here. */
export interface VitestReport {
  success: boolean;
  numPassedTests: number;
  numFailedTests: number;
  numPendingTests: number;
  numTodoTests: number;
  numFailedTestSuites: number;
}

export interface Counted {
  passed: number;
  failed: number;
}

/**
 * Adds up runs. A run that wrote no report failed once; a file that could not be loaded counts although none of its
 * tests ran; a test that did not run counts as failed, because it reads like one that passes.
 */
export function countResults(reports: readonly (VitestReport | null)[]): Counted {
  const sum = { passed: 0, failed: 0 };
  for (const report of reports) {
    sum.passed += report?.numPassedTests ?? 0;
    sum.failed += report === null ? 1 : failuresOf(report);
  }
  return sum;
}

function failuresOf(report: VitestReport): number {
  const tests = report.numFailedTests + report.numPendingTests + report.numTodoTests;
  return tests > 0 || report.success ? tests : Math.max(1, report.numFailedTestSuites);
}
