import { applyRules } from '../house/apply-rules.ts';
import { countFiles } from '../house/count-files.ts';
import { EXEMPTIONS } from '../house/exemptions.ts';
import { HOUSE_RULES } from '../house/house-rules.ts';
import { readSourceFiles } from '../house/source-files.ts';
import type { CheckOutcome } from './finding.ts';
import { ROOMS } from './rooms.ts';
import { sawEnough } from './saw-enough.ts';

/** Lengths, names, places of clock and environment, paths, skipped tests: the rules under tools/src/house/rules. */
export async function checkHouseRules(root: string): Promise<CheckOutcome> {
  const outcome = applyRules(readSourceFiles(root), HOUSE_RULES, EXEMPTIONS);
  const there = countFiles(root, ROOMS, /\.(ts|tsx|mjs|css|sql)$/);
  return { ...outcome, findings: sawEnough('house', outcome, there) };
}
