import type { HouseRule } from '../rule.ts';
import { isMade } from '../source-files.ts';

const STOP = 60;

export const sqlLength: HouseRule = {
  name: 'sql-length',
  because: 'SQL is reviewed as SQL: a query that does not fit on a screen is two queries.',
  check: (file) => {
    if (!file.path.endsWith('.sql') || isMade(file.path) || file.lines.length <= STOP) return [];
    return [{ line: 0, message: `${file.lines.length} lines; SQL stops at ${STOP}` }];
  },
};
