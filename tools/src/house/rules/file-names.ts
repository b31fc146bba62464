import type { HouseRule } from '../rule.ts';
import { isMade } from '../source-files.ts';

const SOURCE = /\.(ts|tsx|mjs|cjs|js|css|sql)$/;
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z0-9]+(-[a-z0-9]+)*)*$/;
const MIGRATION = /^\d{4}_[a-z0-9]+(_[a-z0-9]+)*\.sql$/;

export const fileNames: HouseRule = {
  name: 'file-names',
  because: 'One way to write a name, so that a file is found by guessing.',
  check: ({ path }) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (!SOURCE.test(name) || isMade(path) || name.startsWith('.')) return [];
    if (/\/migrations\/[^/]+\.sql$/.test(path))
      return MIGRATION.test(name) ? [] : [{ line: 0, message: 'a migration is named NNNN_verb_object.sql' }];
    return KEBAB.test(name) ? [] : [{ line: 0, message: `"${name}" is not kebab-case` }];
  },
};
