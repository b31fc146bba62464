import { type HouseRule, linesMatching } from '../rule.ts';

const SKIP =
  /\b(it|test|describe|suite)(\.(concurrent|sequential))?\.(skip|skipIf|runIf|todo|only|fails)\b|\b(xit|xdescribe|fit|fdescribe)\(/;

export const skippedTests: HouseRule = {
  name: 'skipped-tests',
  because: 'A test that does not run reads like one that passes.',
  check: (file) =>
    /\.test\.tsx?$/.test(file.path)
      ? linesMatching(file, SKIP, 'skips, focuses or expects to fail; mend it or delete it')
      : [],
};
