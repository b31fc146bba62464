import { join } from 'node:path';
import { checkDeadCode } from './checks/check-dead-code.ts';
import { checkDocs } from './checks/check-docs.ts';
import { checkGenerated } from './checks/check-generated.ts';
import { checkHouseRules } from './checks/check-house-rules.ts';
import { checkImports } from './checks/check-imports.ts';
import { checkLint } from './checks/check-lint.ts';
import { checkTypes } from './checks/check-types.ts';
import { type CheckOutcome, formatFinding } from './checks/finding.ts';

/** `npm run check`: every check over the whole repository. `npm run check -- imports docs` runs only those named. */
const CHECKS: Readonly<Record<string, (root: string) => Promise<CheckOutcome>>> = {
  types: checkTypes,
  lint: checkLint,
  generated: checkGenerated,
  imports: checkImports,
  'dead-code': checkDeadCode,
  house: checkHouseRules,
  docs: checkDocs,
};

const root = join(import.meta.dirname, '../..');
const wanted = process.argv.slice(2);
const unknown = wanted.filter((name) => !(name in CHECKS));
if (unknown.length > 0) {
  console.error(`There is no check "${unknown.join('", "')}". There are: ${Object.keys(CHECKS).join(', ')}.`);
  process.exit(2);
}

let failures = 0;
for (const [name, run] of Object.entries(CHECKS)) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const startMs = performance.now();
  const { findings, seen } = await run(root);
  const seconds = ((performance.now() - startMs) / 1000).toFixed(1);
  const verdict = findings.length === 0 ? 'ok    ' : 'FAILED';
  console.log(`${verdict} ${name.padEnd(10)} ${seen} files, ${findings.length} findings, ${seconds} s`);
  for (const finding of findings) console.log(`       ${formatFinding(finding)}`);
  failures += findings.length;
}
if (failures > 0) {
  console.error(`${failures} findings`);
  process.exit(1);
}
