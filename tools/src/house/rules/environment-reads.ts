import { type HouseRule, linesMatching } from '../rule.ts';
import { isTest } from '../source-files.ts';

/** `start.mjs` and `build.mjs` run before anything is installed or built, so they cannot import packages/config. */
const ALLOWED = /^(packages\/config\/|apps\/accord\/(start|build)\.mjs$)/;
// Written in two parts, or this file would find itself.
const READ = new RegExp(`\\bprocess\\.${'env'}\\b`);

export const environmentReads: HouseRule = {
  name: 'environment-reads',
  because: 'Configuration is read, checked and documented in packages/config; a second reader is a hidden setting.',
  check: (file) => {
    // Tests, tools and benches pass their environment on to programs they start; they are not the product.
    if (!/^(packages|apps)\/.*\.(ts|tsx|mjs)$/.test(file.path) || ALLOWED.test(file.path) || isTest(file.path))
      return [];
    return linesMatching(file, READ, 'reads the environment outside packages/config');
  },
};
