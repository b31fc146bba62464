import { type HouseRule, linesMatching } from '../rule.ts';
import { isTest } from '../source-files.ts';

const ALLOWED = /^(packages\/kit\/src\/clock\.ts$|apps\/dashboard\/|packages\/tracker\/)/;
const READ = /\bDate\.now\(|\bnew Date\(\)/;

export const clockReads: HouseRule = {
  name: 'clock-reads',
  because: 'What decides by time takes a Clock, so that a test can fix it and a replay gives the same answer.',
  check: (file) => {
    if (!/^(packages|apps)\/.*\.(ts|tsx)$/.test(file.path) || ALLOWED.test(file.path) || isTest(file.path)) return [];
    return linesMatching(file, READ, 'reads the machine clock outside kit/clock');
  },
};
