import type { HouseRule } from './rule.ts';
import { clockReads } from './rules/clock-reads.ts';
import { emptyNames } from './rules/empty-names.ts';
import { environmentReads } from './rules/environment-reads.ts';
import { fileLength } from './rules/file-length.ts';
import { fileNames } from './rules/file-names.ts';
import { machinePaths } from './rules/machine-paths.ts';
import { mainExport } from './rules/main-export.ts';
import { noBarrels } from './rules/no-barrels.ts';
import { skippedTests } from './rules/skipped-tests.ts';
import { sqlLength } from './rules/sql-length.ts';
import { sqlValues } from './rules/sql-values.ts';

/** Every rule of the house that is not about imports. Each has a fixture of its name that it must refuse. */
export const HOUSE_RULES: readonly HouseRule[] = [
  fileLength,
  sqlLength,
  sqlValues,
  fileNames,
  emptyNames,
  mainExport,
  noBarrels,
  environmentReads,
  clockReads,
  machinePaths,
  skippedTests,
];
