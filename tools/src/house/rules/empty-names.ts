import type { HouseRule } from '../rule.ts';
import { isMade } from '../source-files.ts';

const ROOMS = new Set(['util', 'utils', 'helper', 'helpers', 'common', 'service', 'services', 'lib', 'misc', 'shared']);
const FILES = new Set([...ROOMS, 'types', 'constants', 'interfaces', 'models', 'functions']);
const FIRST_WORDS = new Set(['handle']);
const LAST_WORDS = new Set(['manager', 'info', 'data', 'util', 'utils', 'helper', 'helpers']);

export const emptyNames: HouseRule = {
  name: 'empty-names',
  because: 'A name that says nothing takes everything: thousand-line files are born there.',
  check: ({ path }) => {
    if (!/\.(ts|tsx|mjs|cjs|js|css|sql)$/.test(path) || isMade(path)) return [];
    const folders = path.split('/');
    const name = (folders.pop() ?? '').split('.')[0] ?? '';
    const words = name.split('-');
    const badFolder = folders.find((folder) => ROOMS.has(folder));
    if (badFolder !== undefined) return [{ line: 0, message: `the folder name "${badFolder}" says nothing` }];
    const isEmpty =
      FILES.has(name) || (words.length > 1 && (FIRST_WORDS.has(words[0] ?? '') || LAST_WORDS.has(words.at(-1) ?? '')));
    return isEmpty ? [{ line: 0, message: `the file name "${name}" says nothing` }] : [];
  },
};
