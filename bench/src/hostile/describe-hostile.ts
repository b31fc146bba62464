import type { ResultTable } from '../write-result.ts';
import type { HostileResult } from './hostile-result.ts';

/** The figures as lines of text. */
export function describeHostile(results: readonly HostileResult[]): string[] {
  return results.flatMap(({ name, figures }) =>
    figures.map(([what, measured, allowed]) => `${name}  ${what}: ${measured}${allowed === '' ? '' : ` (${allowed})`}`),
  );
}

/** The figures as one table a campaign. */
export function tablesOf(results: readonly HostileResult[]): ResultTable[] {
  return results.map(({ name, cases, figures }) => ({
    title: `${name}, ${cases} cases`,
    rows: [['figure', 'measured', 'allowed'], ...figures],
  }));
}
