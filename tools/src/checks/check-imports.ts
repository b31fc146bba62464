import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cruise, type ICruiseOptions, type ICruiseResult, type IFlattenedRuleSet } from 'dependency-cruiser';
import extractTSConfig from 'dependency-cruiser/config-utl/extract-ts-config';
import { countFiles } from '../house/count-files.ts';
import type { CheckOutcome, Finding } from './finding.ts';
import { ROOMS } from './rooms.ts';
import { sawEnough } from './saw-enough.ts';

export interface ImportRules extends IFlattenedRuleSet {
  options: ICruiseOptions;
}

/** The rules of .dependency-cruiser.cjs. */
export function readImportRules(): ImportRules {
  return createRequire(import.meta.url)('../../../.dependency-cruiser.cjs') as ImportRules;
}

/**
 * Who may import whom, over all source below `root`.
 * dependency-cruiser with a TypeScript that it does not know reads nothing and reports success: hence the count.
 */
export async function checkImports(root: string, rules: ImportRules = readImportRules()): Promise<CheckOutcome> {
  const { options, ...ruleSet } = rules;
  const { tsConfig, ...cruiseOptions } = options;
  const folders = ROOMS.filter((room) => existsSync(join(root, room)));
  const there = countFiles(root, folders, /\.(ts|tsx|mjs)$/);
  const { output } = await cruise(
    [...folders],
    { ...cruiseOptions, ruleSet, baseDir: root, validate: true },
    {},
    { tsConfig: extractTSConfig(join(root, tsConfig?.fileName ?? 'tsconfig.json')) },
  );
  const { modules, summary } = output as ICruiseResult;
  const findings: Finding[] = summary.violations.map(({ rule, from, to }) => ({
    rule: rule.name,
    path: from,
    line: 0,
    message: `imports ${to}. ${ruleSet.forbidden?.find(({ name }) => name === rule.name)?.comment ?? ''}`,
  }));
  const seen = modules.filter(({ source }) => folders.some((room) => source.startsWith(`${room}/`))).length;
  return { seen, findings: sawEnough('imports', { findings, seen }, there) };
}
