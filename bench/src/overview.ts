import { parseArgs } from 'node:util';
import { launchBrowser } from '@accord/testing/browser';
import { openBenchStore } from './reports/open-bench-store.ts';
import { quantile } from './spread.ts';
import { machineLoad, writeResult } from './write-result.ts';

// How long the overview takes in a browser, from its address to what one can do (goal P16: 1.5 s on 10 M actions).
//   npm run bench -- overview --data FOLDER [--site 2] [--rounds 20]
// The folder holds what `npm run bench -- growth` made, whose site 2 has 10 M actions.

const WANTED_MS = 1_500;
const { values } = parseArgs({
  options: {
    hits: { type: 'string', default: '1000000' },
    site: { type: 'string', default: '2' },
    rounds: { type: 'string', default: '20' },
    data: { type: 'string' },
  },
});
const siteId = Number(values.site);
const data = await openBenchStore(Number(values.hits), values.data);
const { stack, events } = data;
const browser = await launchBrowser();
const loads = [machineLoad()];

interface Opened {
  /** The page answers: navigation, range and chart controls are there, whatever is still counted. */
  readonly usableMs: number;
  /** The figures at the top are there. */
  readonly figuresMs: number;
  /** Nothing is counted any more. */
  readonly wholeMs: number;
}

/** Opens the overview in a browser that has nothing of it yet. */
async function openOnce(): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-GB' });
  await context.setExtraHTTPHeaders({ authorization: `Bearer ${stack.token}` });
  const page = await context.newPage();
  // The owner who comes with a token is no person who could be asked for.
  const organisation = { id: 1, name: 'Bench', isDemo: false };
  await page.route('**/api/v1/me', (route) =>
    route.fulfill({ json: { name: 'Bench', email: 'bench@example.org', organisation, role: 'own' } }),
  );
  const startMs = performance.now();
  const elapsed = (): number => performance.now() - startMs;
  await page.goto(`${stack.url}/sites/${siteId}/overview?range=28d`, { waitUntil: 'commit' });
  await page.getByRole('button', { name: 'All visits' }).waitFor();
  await page.getByRole('radio', { name: /^Visitors/ }).click();
  const usableMs = elapsed();
  await page.locator('.kpi-value').first().locator('text=/\\d/').waitFor();
  const figuresMs = elapsed();
  await page.waitForFunction(() => document.querySelector('.skeleton, [aria-busy="true"]') === null);
  const wholeMs = elapsed();
  await context.close();
  return { usableMs, figuresMs, wholeMs };
}

try {
  await openOnce();
  const opened: Opened[] = [];
  for (let round = 0; round < Number(values.rounds); round++) {
    opened.push(await openOnce());
    loads.push(machineLoad());
  }
  const [row] = (
    await events.engine.query(
      { sql: 'SELECT count() FROM actions WHERE site_id = {siteId:UInt32}', params: { siteId } },
      { purpose: 'consistency', surface: 'bench', orgId: 1, siteIds: [siteId] },
    )
  ).rows;
  const line = (name: string, read: (one: Opened) => number): string[] => {
    const times = opened.map(read);
    return [name, ...[0.5, 0.95, 1].map((part) => `${quantile(times, part).toFixed(0)} ms`)];
  };
  const intro =
    `The overview of 28 days of a site with ${Number(row?.[0]).toLocaleString('en')} actions, ${opened.length} times, in Chromium on the same machine,\n` +
    'each time with an empty cache of its own.';
  const rows = [
    ['until', 'median', 'p95', 'longest'],
    line('the page can be used', ({ usableMs }) => usableMs),
    line('the figures are there', ({ figuresMs }) => figuresMs),
    line('everything is there', ({ wholeMs }) => wholeMs),
  ];
  await writeResult(
    'overview',
    intro,
    [{ title: `The overview (P16: usable within ${WANTED_MS} ms, p95)`, rows }],
    loads,
  );
} finally {
  await browser.close();
  await events.close();
  await stack.close();
}
