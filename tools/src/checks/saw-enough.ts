import type { CheckOutcome, Finding } from './finding.ts';

/**
 * A checker that silently reads nothing is worse than none: adds a finding when fewer files were read than there are.
 * @param there number of files, counted by other means than the checker's own (see count-files.ts)
 */
export function sawEnough(checker: string, outcome: CheckOutcome, there: number): Finding[] {
  if (there > 0 && outcome.seen >= there) return outcome.findings;
  const message =
    there === 0
      ? 'found no files to check'
      : `read ${outcome.seen} files, but there are ${there}: its settings hide some`;
  return [...outcome.findings, { rule: checker, path: '', line: 0, message }];
}
