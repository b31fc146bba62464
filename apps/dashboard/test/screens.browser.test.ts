import type { DemoState } from '@accord/contract/demo';
import type { ReportAnswer, ReportList } from '@accord/contract/reports';
import type { SiteFigures } from '@accord/contract/site-figures';
import type { SiteList } from '@accord/contract/sites';
import type { VisitList } from '@accord/contract/visits';
import { launchBrowser } from '@accord/testing/browser';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { formatValue } from '../src/reports/format-value.ts';
import { answerOf, findBarriers, type OpenDashboard, openDashboard, settle } from './open-dashboard.ts';
import { openDemo } from './open-demo.ts';

let product: RunningProduct;
let browser: Browser;
let dashboard: OpenDashboard;
let page: Page;
/** Days that are over: the demo goes on with visits of today. */
let days: { from: string; to: string };
let range: string;

beforeAll(async () => {
  product = await startProduct({ args: ['--demo'] });
  browser = await launchBrowser();
  dashboard = await openDashboard(browser, product.url);
  page = dashboard.page;
  await openDemo(page, product);
  const { periods } = await answerOf<ReportAnswer>(
    page,
    '/api/v1/sites/1/reports/visits-summary?period=day&date=previous14',
  );
  days = { from: periods[0]?.from ?? '', to: periods.at(-1)?.to ?? '' };
  range = `range=${days.from}..${days.to}`;
}, 300_000);
beforeEach(async () => {
  await page.setViewportSize({ width: 1440, height: 1000 });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Many pages in one test: as long as a busy machine needs. */
const WIDE = { timeout: 400_000 };

const screens = [
  '/sites',
  '/sites/new',
  '/sites/1/tracking-code',
  '/sites/1/campaign-links',
  '/sites/1/campaign-links?campaign=Autumn&source=newsletter&to=nowhere',
  '/sites/1/data-collection',
  '/sites/1/overview',
  '/sites/1/overview?view=table',
  '/sites/1/overview?segment=countryCode%3D%3Dde%2CcountryCode%3D%3Dat',
  '/sites/1/visits',
  '/sites/1/visits?segment=countryCode%3D%3Dzz',
  '/sites/1/reports',
  '/sites/1/reports/page-urls',
  '/sites/1/reports/countries?search=e&sort=label&order=asc',
  '/sites/1/reports/countries?search=nothing+has+this+name',
  '/sites/1/reports/visits-by-hour?compare=none',
  '/sites/1/reports/visits-summary?metric=bounceRate&by=week',
  '/sites/1/reports/no-such-report',
];

for (const width of [1440, 768, 390]) {
  test(
    `every screen at ${width} px: no fault, no barrier in light and dark, nothing beside the page`,
    WIDE,
    async () => {
      await page.setViewportSize({ width, height: 900 });
      for (const screen of screens) {
        await page.goto(screen);
        await settle(page);
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme });
          expect(await findBarriers(page), `${screen} in ${colorScheme}`).toEqual([]);
        }
        const beside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
        expect(beside, screen).toBeLessThanOrEqual(0);
        expect(dashboard.faults(), screen).toEqual([]);
      }
    },
  );
}

const questionOf = (report: string, more = '') =>
  `/api/v1/sites/1/reports/${report}?period=range&date=${days.from},${days.to}${more}`;

test('the figures of the overview are those of the API', async () => {
  await page.goto(`/sites/1/overview?${range}`);
  await settle(page);
  const totals = (await answerOf<ReportAnswer>(page, questionOf('visits-summary'))).periods[0]?.rows[0] ?? {};
  for (const [name, id, format] of [
    ['Visitors', 'visitors', 'integer'],
    ['Visits', 'visits', 'integer'],
    ['Page views', 'pageViews', 'integer'],
    ['Bounce rate', 'bounceRate', 'percent'],
  ] as const) {
    const kpi = page.getByRole('radio', { name: new RegExp(`^${name}`) }).locator('.kpi-value');
    expect(await kpi.textContent(), name).toBe(formatValue(format, Number(totals[id])));
  }
  for (const [name, report, sort] of [
    ['Pages', 'page-urls', 'visitors'],
    ['Channels', 'channels', 'visitors'],
    ['Countries', 'countries', 'visitors'],
    ['Devices', 'device-types', 'visits'],
  ] as const) {
    const { rows } = (await answerOf<ReportAnswer>(page, questionOf(report, `&sort=${sort}&limit=8`))).periods[0] ?? {};
    const shown = await page.getByRole('table', { name, exact: true }).locator('tbody tr').evaluateAll(readRow);
    expect(shown.length, name).toBeGreaterThan(2);
    expect(shown, name).toEqual(rows?.map((row) => [row.label, formatValue('integer', Number(row[sort]))]));
  }
});

test('the log of visits shows what the API has, and the visits of one visitor', async () => {
  await goWithin(page, `/sites/1/visits?${range}`);
  await page.locator('.visit').first().waitFor();
  const { visits } = await answerOf<VisitList>(page, `/api/v1/sites/1/visits?date=${days.from},${days.to}&limit=50`);
  expect(await page.locator('.visit').count()).toBe(visits.length);
  const [first] = visits;
  await page.locator('.visit-line').first().click();
  expect(await page.locator('.visit-actions > li').count()).toBe(first?.actions.length);
  expect(await findBarriers(page)).toEqual([]);
  await page.getByRole('button', { name: 'All visits of this visitor' }).click();
  await page.waitForURL(`**visitor=${first?.visitor}*`);
  await page.getByText('Visits of one visitor:').waitFor();
  const own = `/api/v1/sites/1/visits?date=${days.from},${days.to}&visitor=${first?.visitor}`;
  const ofOne = (await answerOf<VisitList>(page, own)).visits.length;
  await expect.poll(() => page.locator('.visit').count()).toBe(ofOne);
});

test('anything is found by a few letters, with the keyboard alone', async () => {
  await page.goto(`/sites/1/overview?${range}`);
  await settle(page);
  await page.keyboard.press('Control+k');
  const palette = page.getByRole('dialog', { name: 'Find anything' });
  const input = palette.getByRole('combobox', { name: 'What to find' });
  await input.waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page)).toEqual([]);
  }
  await input.fill('browser engine');
  await palette.getByRole('option', { name: /^Browser engines/ }).waitFor();
  await page.keyboard.press('Enter');
  await page.waitForURL(/\/reports\/[\w-]+\?range=/);
  await page.getByRole('heading', { level: 1, name: 'Browser engines' }).waitFor();
  expect(await palette.count()).toBe(0);
  await page.keyboard.press('Control+k');
  await input.fill('zzzz');
  await palette.getByText('Nothing has these letters.').waitFor();
  await input.fill('last month');
  await page.keyboard.press('Enter');
  await page.waitForURL('**range=last-month*');
  await page.setViewportSize({ width: 390, height: 900 });
  await page.getByRole('button', { name: 'Find…' }).last().click();
  await palette.waitFor();
  await page.keyboard.type('shortcuts');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Keyboard shortcuts' }).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(dashboard.faults()).toEqual([]);
});

test('a campaign link counts as that campaign', async () => {
  await page.goto('/sites/1/campaign-links');
  await page.getByLabel('Campaign', { exact: true }).fill('Winter & tea');
  await page.getByLabel('Source').fill('newsletter');
  const link = page.getByRole('region', { name: 'The link' }).locator('code');
  await expect.poll(() => link.textContent()).toContain('mtm_campaign=Winter+%26+tea&mtm_source=newsletter');
  const address = (await link.textContent()) ?? '';
  const hit = new URLSearchParams({ idsite: '1', rec: '1', url: address, _id: '00c0ffee00c0ffee' });
  const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:130.0) Gecko/20100101 Firefox/130.0';
  await fetch(`${product.url}/matomo.php?${hit}`, { headers: { 'user-agent': userAgent } });
  const asked = '/api/v1/sites/1/reports/campaigns?period=day&date=today&search=Winter';
  const labels = async () =>
    (await answerOf<ReportAnswer>(page, asked)).periods[0]?.rows.map(({ label }) => String(label).toLowerCase());
  await expect.poll(labels, { timeout: 20_000 }).toEqual(['winter & tea']);
  expect(dashboard.faults()).toEqual([]);
});

test('all sites stand side by side with the figures of the API, sorted as one likes', async () => {
  await page.goto('/sites?days=7');
  await settle(page, false);
  const asked = '/api/v1/sites/figures?days=7&sort=visits&order=desc';
  const { sites } = await answerOf<SiteFigures>(page, asked);
  expect(sites.length).toBeGreaterThan(0);
  const cells = (name: string) => page.locator(`tbody .site-${name} .site-value`).allTextContents();
  await expect.poll(() => cells('pageViews')).toHaveLength(sites.length);
  expect((await cells('pageViews'))[0]).toMatch(/^[\d,]+$/);
  await page.getByRole('button', { name: 'Site', exact: true }).click();
  await page.waitForURL('**sort=name&order=asc*');
  // The address is there before the page has been drawn by it.
  await page.locator('th[aria-sort="ascending"]').waitFor();
  await page.getByLabel('Days that are counted').selectOption('90 days');
  await page.waitForURL('**days=90*');
  await settle(page, false);
  expect(await page.getByRole('columnheader', { name: 'Site' }).getAttribute('aria-sort')).toBe('ascending');
  const wide = await answerOf<SiteFigures>(page, asked.replace('days=7', 'days=90'));
  const visits = wide.sites.reduce((sum, { now }) => sum + now.visits, 0);
  // The demo goes on while one looks.
  const shown = async () =>
    (await cells('visits')).reduce((sum, text) => sum + Number(text.replaceAll(',', '')), 0) / visits;
  await expect.poll(shown).toBeCloseTo(1, 1);
  expect(dashboard.faults()).toEqual([]);
});

test('a segment is built, counted and shown, and holds on every page', async () => {
  await page.goto(`/sites/1/overview?${range}`);
  await settle(page);
  await page.getByRole('button', { name: 'All visits' }).click();
  const dialog = page.getByRole('dialog', { name: 'Which visits?' });
  await dialog.getByLabel('Value').fill('Germany');
  const asked = questionOf('visits-summary', '&columns=visits&segment=countryName%3D%3DGermany');
  const visits = Number((await answerOf<ReportAnswer>(page, asked)).periods[0]?.rows[0]?.visits);
  await dialog.getByText(`${formatValue('integer', visits)} visits in this range`).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Show these visits' }).click();
  await page.waitForURL('**segment=countryName%3D%3DGermany*');
  await settle(page);
  const kpi = page.getByRole('radio', { name: /^Visits/ }).locator('.kpi-value');
  await expect.poll(() => kpi.textContent()).toBe(formatValue('integer', visits));
  await page.getByRole('link', { name: 'All 6 channels' }).click();
  await page.waitForURL('**/reports/channels*segment=*');
  await page.getByRole('button', { name: 'Take out: Country is Germany' }).click();
  await page.waitForURL((url) => !url.searchParams.has('segment'));
});

test('a segment of a person and of a sequence is built, counted and shown in words', async () => {
  await page.goto(`/sites/1/overview?${range}`);
  await settle(page);
  await page.getByRole('button', { name: 'All visits' }).click();
  const dialog = page.getByRole('dialog', { name: 'Which visits?' });
  await dialog.getByLabel('Of which visits').selectOption('any visit of the same person');
  await dialog.getByLabel('Value').fill('Germany');
  await dialog.getByRole('button', { name: 'A sequence…' }).click();
  const sequence = dialog.getByRole('group', { name: 'and', exact: true });
  await sequence.getByLabel('Value').nth(0).fill('/');
  await sequence.getByLabel('Time since the step before').selectOption('then, within 30 minutes,');
  await sequence.getByLabel('Value').nth(1).fill('a');
  const segment = 'visitor(countryName==Germany);sequence(pageUrl=@%2F>>30m>>pageUrl=@a)';
  const asked = questionOf('visits-summary', `&columns=visits&segment=${encodeURIComponent(segment)}`);
  const visits = Number((await answerOf<ReportAnswer>(page, asked)).periods[0]?.rows[0]?.visits);
  expect(visits).toBeGreaterThan(0);
  await dialog.getByText(`${formatValue('integer', visits)} visits in this range`).waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.setViewportSize({ width: 390, height: 900 });
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Show these visits' }).click();
  await page.waitForURL((url) => url.searchParams.get('segment') === segment);
  await page.setViewportSize({ width: 1440, height: 1000 });
  await settle(page);
  await page.getByRole('button', { name: /^any visit of the same person: Country is Germany/ }).waitFor();
  const words = 'one after the other in this visit: Page URL contains /, then, within 30 minutes, Page URL contains a';
  await page.getByRole('button', { name: `Take out: ${words}` }).click();
  await page.waitForURL((url) => url.searchParams.get('segment') === 'visitor(countryName==Germany)');
  expect(dashboard.faults()).toEqual([]);
});

test('it is found out which campaign brings buyers on phones in Germany', async () => {
  await page.goto(`/sites/1/overview?${range}`);
  await settle(page);
  await page.keyboard.press('Control+k');
  await page.getByLabel('What to find').fill('campaigns');
  await page.keyboard.press('Enter');
  await page.waitForURL(/reports\/campaigns/);
  await settle(page);
  await page.getByRole('button', { name: 'All visits' }).click();
  const dialog = page.getByRole('dialog', { name: 'Which visits?' });
  await dialog.getByLabel('Value').fill('Germany');
  await dialog.getByRole('button', { name: 'And…' }).click();
  await dialog.getByLabel('Property').nth(1).selectOption('Device type');
  await dialog.getByLabel('Value').nth(1).fill('smartphone');
  await dialog.getByText(/visits? in this range/).waitFor();
  await dialog.getByRole('button', { name: 'Show these visits' }).click();
  await settle(page);
  await page.getByRole('button', { name: 'Revenue', exact: true }).click();
  await page.waitForURL(/sort=revenue/);
  await settle(page);
  const segment = encodeURIComponent('countryName==Germany;deviceType==smartphone');
  const asked = questionOf('campaigns', `&segment=${segment}&sort=revenue&order=desc`);
  const best = (await answerOf<ReportAnswer>(page, asked)).periods[0]?.rows[0];
  expect(Number(best?.revenue)).toBeGreaterThan(0);
  const row = page.locator('.data-table tbody tr[data-row]').first();
  expect(await row.textContent()).toContain(String(best?.label));
  expect(await row.textContent()).toContain(formatValue('money', Number(best?.revenue), 'EUR'));
  expect(dashboard.faults()).toEqual([]);
});

test('a segment is saved, used with one click, deleted and brought back', async () => {
  await page.goto(`/sites/1/overview?${range}&segment=countryCode%3D%3Dde`);
  await settle(page);
  const dialog = page.getByRole('dialog', { name: 'Which visits?' });
  await page.getByRole('button', { name: /^Country code is de/ }).click();
  await dialog.getByText('None yet.').waitFor();
  await dialog.getByRole('button', { name: 'Save…' }).click();
  await dialog.getByLabel('Name').fill('Germany');
  await dialog.getByLabel('Share with everybody').check();
  await dialog.getByRole('button', { name: 'Save', exact: true }).click();
  const saved = dialog.getByRole('button', { name: 'Germany · shared' });
  await saved.waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Delete the saved segment Germany' }).click();
  await dialog.getByText('“Germany” was deleted.').waitFor();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await saved.waitFor();
  await page.goto(`/sites/1/overview?${range}`);
  await settle(page);
  await page.getByRole('button', { name: 'All visits' }).click();
  await saved.click();
  await page.waitForURL('**segment=countryCode%3D%3Dde*');
  expect(dashboard.faults()).toEqual([]);
});

test('visits are compared with other visits of the same days', async () => {
  await page.goto(`/sites/1/overview?${range}&segment=countryCode%3D%3Dde`);
  await settle(page);
  await page.getByRole('button', { name: /^vs / }).click();
  await page.getByRole('menuitemradio', { name: 'All visits' }).click();
  await page.waitForURL(/[?&]vs=(&|$)/);
  await settle(page);
  const all = Number(
    (await answerOf<ReportAnswer>(page, questionOf('visits-summary', '&columns=visits'))).periods[0]?.rows[0]?.visits,
  );
  const kpi = page.getByRole('radio', { name: /^Visits/ });
  await expect.poll(() => kpi.textContent()).toContain(`from ${formatValue('integer', all)}`);
  expect(await page.locator('.legend-other').textContent()).toBe('All visits');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Control+k');
  await page.getByLabel('What to find').fill('countries');
  await page.keyboard.press('Enter');
  await page.waitForURL(/reports\/countries\?.*vs=/);
  expect(dashboard.faults()).toEqual([]);
});

test('every table of the catalog shows the figures of the API', WIDE, async () => {
  const { reports } = await answerOf<ReportList>(page, '/api/v1/reports');
  const { sites } = await answerOf<SiteList>(page, '/api/v1/sites');
  const currency = sites.find(({ id }) => id === 1)?.currency;
  for (const { id, label } of reports.filter((report) => report.kind === 'table')) {
    const answer = await answerOf<ReportAnswer>(page, questionOf(id));
    const rows = answer.periods[0]?.rows ?? [];
    await goWithin(page, `/sites/1/reports/${id}?${range}&compare=none`);
    await page.getByRole('heading', { level: 1, name: label, exact: true }).waitFor();
    await settle(page, false);
    if (rows.length === 0) {
      await page.getByText('Nothing of this kind').waitFor();
      continue;
    }
    const main = await page.locator('.data-table td[data-main]').allTextContents();
    const name = await page.locator('.data-table th[data-main] span').textContent();
    const column = answer.columns.find((one) => one.label === name && one.kind === 'metric');
    expect(column, id).toBeDefined();
    const expected = rows.map((row) =>
      formatValue(column?.format ?? 'integer', Number(row[column?.id ?? ''] ?? 0), currency),
    );
    expect(main, id).toEqual(expected);
  }
  expect(dashboard.faults()).toEqual([]);
});

test('charts are drawn where the language of the browser is none', async () => {
  const own = await page.context().newPage();
  await own.addInitScript(`Object.defineProperty(navigator, 'language', { value: 'en-US@posix', configurable: true })`);
  await own.goto(`/sites/1/overview?${range}`);
  await own.locator('.uplot canvas').first().waitFor();
  await own.close();
});

test('the demo is removed when asked to, and says before what goes', async () => {
  await page.goto('/sites/1/overview');
  await page.getByRole('button', { name: 'Remove the demo' }).click();
  const dialog = page.getByRole('dialog', { name: 'Remove the demo?' });
  expect(await dialog.textContent()).toMatch(/3 sites.*[\d,]+ requests/);
  expect(await findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Keep it' }).click();
  expect((await answerOf<DemoState>(page, '/api/v1/demo')).exists).toBe(true);

  await page.getByRole('button', { name: 'Remove the demo' }).click();
  await dialog.getByRole('button', { name: 'Remove the demo' }).click();
  // Its owner went with it.
  await page.waitForURL('**/sign-in');
});

/** Goes to a page as a link does, without loading the dashboard again. */
async function goWithin(on: Page, path: string): Promise<void> {
  await on.evaluate((to) => {
    window.history.pushState({}, '', to);
    window.dispatchEvent(new PopStateEvent('popstate', { state: {} }));
  }, path);
}

/** Label and first figure of a row. */
function readRow(rows: Element[]): [string, string][] {
  return rows.map((row) => [
    row.querySelector('.cut-text')?.textContent ?? '',
    row.querySelector('.rank-main')?.textContent ?? '',
  ]);
}
