import { configDefaults, defineConfig } from 'vitest/config';

// Fixtures are files that a checker must fail: some of them look like tests.
const neverTests = [...configDefaults.exclude, '**/dist/**', '**/accord-data/**', 'tools/test/fixtures/**'];

const roots = '{packages,apps,tools,bench,examples}';

/**
 * Three suites. `unit` and `browser` need nothing but npm packages (`npm test`); `servers` needs Debian
 * packages or a compiler (`npm run test:servers`, run by .ci/run). A file belongs to a suite by its name:
 * `x.test.ts`, `x.browser.test.ts`, `x.servers.test.ts`. Nothing is skipped by detection.
 */
export default defineConfig({
  test: {
    pool: 'forks',
    // Real engines run inside the tests: more than two at once only makes them wait for each other.
    maxWorkers: 2,
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [`${roots}/**/*.test.{ts,tsx}`],
          exclude: [...neverTests, '**/*.browser.test.{ts,tsx}', '**/*.servers.test.{ts,tsx}'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: [`${roots}/**/*.browser.test.{ts,tsx}`],
          exclude: neverTests,
          testTimeout: 120_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
      {
        extends: true,
        test: {
          name: 'servers',
          include: [`${roots}/**/*.servers.test.{ts,tsx}`],
          exclude: neverTests,
          testTimeout: 180_000,
          hookTimeout: 180_000,
          fileParallelism: false,
        },
      },
    ],
  },
});
