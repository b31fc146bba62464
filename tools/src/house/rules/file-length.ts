import type { HouseRule } from '../rule.ts';
import { isMade } from '../source-files.ts';

/** First row that matches a path decides. SQL has a rule of its own. */
const LIMITS: readonly { kind: string; path: RegExp; lines: number }[] = [
  { kind: 'test', path: /\.(test|contract)\.tsx?$/, lines: 500 },
  { kind: 'catalog entry', path: /^packages\/catalog\/src\/(params|dimensions|metrics|reports|settings)\//, lines: 60 },
  { kind: 'ingest step', path: /^packages\/ingest\/src\/steps\//, lines: 150 },
  { kind: 'query pass', path: /^packages\/query\/src\/(normalise|compile|shape)\//, lines: 150 },
  { kind: 'job', path: /^apps\/worker\/src\/jobs\//, lines: 150 },
  { kind: 'hook', path: /^apps\/dashboard\/src\/.*\/use-[^/]+\.tsx?$/, lines: 150 },
  { kind: 'component', path: /^apps\/dashboard\/src\/.*\.tsx$/, lines: 200 },
  { kind: 'route', path: /^apps\/server\/src\/(control|reports|agreement)\//, lines: 200 },
  { kind: 'repository', path: /^packages\/control-db\/src\//, lines: 200 },
  { kind: 'source', path: /\.(ts|tsx|mjs|cjs|js|css)$/, lines: 300 },
];

export const fileLength: HouseRule = {
  name: 'file-length',
  because: 'A long file has more than one subject: split it by subject, never by number.',
  check: (file) => {
    if (isMade(file.path)) return [];
    const limit = LIMITS.find(({ path }) => path.test(file.path));
    if (limit === undefined || file.lines.length <= limit.lines) return [];
    return [{ line: 0, message: `${file.lines.length} lines; a ${limit.kind} stops at ${limit.lines}` }];
  },
};
