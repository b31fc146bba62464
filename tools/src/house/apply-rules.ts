import type { CheckOutcome, Finding } from '../checks/finding.ts';
import type { Exemption } from './exemptions.ts';
import type { HouseRule } from './rule.ts';
import type { SourceFile } from './source-files.ts';

/** Runs every rule over every file. Exempt findings are left out; an exemption that excused nothing is reported. */
export function applyRules(
  files: readonly SourceFile[],
  rules: readonly HouseRule[],
  exemptions: readonly Exemption[],
): CheckOutcome {
  const findings: Finding[] = [];
  const used = new Set<Exemption>();
  for (const file of files) {
    for (const rule of rules) {
      const found = rule.check(file);
      const exemption = exemptions.find((one) => one.rule === rule.name && one.path === file.path);
      if (found.length > 0 && exemption !== undefined) used.add(exemption);
      else
        findings.push(
          ...found.map((one) => ({
            ...one,
            rule: rule.name,
            path: file.path,
            message: `${one.message}. ${rule.because}`,
          })),
        );
    }
  }
  for (const exemption of exemptions)
    if (!used.has(exemption))
      findings.push({
        rule: 'exemptions',
        path: exemption.path,
        line: 0,
        message: `no longer needs its exemption from ${exemption.rule}`,
      });
  return { findings, seen: files.length };
}
