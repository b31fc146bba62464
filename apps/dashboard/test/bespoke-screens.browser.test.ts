import type { LiveState } from '@accord/contract/collection';
import type { GoalList } from '@accord/contract/goals';
import type { Insights } from '@accord/contract/insights';
import type { RealTime } from '@accord/contract/real-time';
import type { ReportAnswer } from '@accord/contract/reports';
import type { SiteList } from '@accord/contract/sites';
import type { Transitions } from '@accord/contract/transitions';
import type { VisitorAnswer } from '@accord/contract/visitor';
import type { VisitList } from '@accord/contract/visits';
import { launchBrowser } from '@accord/testing/browser';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { formatValue } from '../src/reports/format-value.ts';
import { answerOf, findBarriers, type OpenDashboard, openDashboard, settle } from './open-dashboard.ts';
import { openDemo } from './open-demo.ts';

const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

let product: RunningProduct;
let browser: Browser;
let dashboard: OpenDashboard;
let page: Page;
/** Days that are over: the demo goes on with visits of today. */
let days: { from: string; to: string };

beforeAll(async () => {
  product = await startProduct({ args: ['--demo'] });
  browser = await launchBrowser();
  dashboard = await openDashboard(browser, product.url);
  page = dashboard.page;
  await openDemo(page, product);
  const asked = '/api/v1/sites/1/reports/visits-summary?period=range&date=previous14';
  const [period] = (await answerOf<ReportAnswer>(page, asked)).periods;
  days = { from: period?.from ?? '', to: period?.to ?? '' };
}, 300_000);
beforeEach(async () => {
  await page.setViewportSize({ width: 1440, height: 1000 });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** The day so many days later. */
const shift = (day: string, count: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + count * 86_400_000).toISOString().slice(0, 10);

/** Many pages in one test: as long as a busy machine needs. */
const WIDE = { timeout: 400_000 };

const screens = [
  '/sites/1/real-time',
  '/sites/1/reports/countries',
  '/sites/1/transitions',
  '/sites/1/transitions?page=/no-such-page/',
  '/sites/1/goals',
  '/sites/1/goals?range=2020-01-01..2020-01-02',
  '/sites/1/insights',
  '/sites/1/insights?compare=none',
  '/sites/1/insights?range=2020-01-01..2020-01-02',
];

for (const width of [1440, 768, 390]) {
  test(`every one at ${width} px: no fault, no barrier in light and dark, nothing beside the page`, WIDE, async () => {
    await page.setViewportSize({ width, height: 900 });
    for (const screen of screens) {
      await page.goto(screen);
      await settle(page, false);
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme });
        expect(await findBarriers(page), `${screen} in ${colorScheme}`).toEqual([]);
      }
      const beside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(beside, screen).toBeLessThanOrEqual(0);
      expect(dashboard.faults(), screen).toEqual([]);
    }
  });
}

test('the map of countries shows what the API has, is walked by keys, and keeps the visits of one', async () => {
  await page.goto(`/sites/1/reports/countries?range=${days.from}..${days.to}`);
  const map = page.getByRole('group', { name: /on a map/ });
  await map.getByRole('button').first().waitFor();
  await settle(page);
  const asked = `/api/v1/sites/1/reports/countries?period=range&date=${days.from},${days.to}&limit=300`;
  const rows = (await answerOf<ReportAnswer>(page, asked)).periods[0]?.rows ?? [];
  const placed = rows.filter(({ code, visits }) => code !== 'xx' && Number(visits) > 0);
  expect(placed.length).toBeGreaterThan(3);
  const told = await map.getByRole('button').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
  expect(told.toSorted()).toEqual(
    placed
      .map(({ label, visits }) => `${label}: ${formatValue('integer', Number(visits))} Visits. Show these visits only`)
      .toSorted(),
  );

  await page.getByLabel('Part of the map').selectOption('Europe');
  await expect.poll(() => map.getAttribute('viewBox')).not.toBe('0 0 1600 720');
  await map.locator('[tabindex="0"]').focus();
  await page.keyboard.press('ArrowRight');
  await page.locator('.world-tip', { hasText: String(placed[1]?.label) }).waitFor();
  await page.keyboard.press('Home');
  await page.keyboard.press('Enter');
  await page.waitForURL(/segment=countryCode/);
  await settle(page);
  await expect.poll(() => map.getByRole('button').count()).toBe(1);
  expect(await map.getByRole('button').getAttribute('aria-label')).toContain(String(placed[0]?.label));
  expect(dashboard.faults()).toEqual([]);
});

test('insights say what moved, as the reports have it, and lead to the visits', async () => {
  await page.goto(`/sites/1/insights?range=${days.from}..${days.to}`);
  await settle(page);
  const other = { from: shift(days.from, -14), to: shift(days.from, -1) };
  const asked = `/api/v1/sites/1/insights?date=${days.from},${days.to}&other=${other.from},${other.to}`;
  const answer = await answerOf<Insights>(page, asked);
  expect(answer.reports.length).toBeGreaterThan(4);
  const [first] = answer.reports;
  const top = first?.grown[0] ?? first?.fallen[0];
  const row = page
    .getByRole('region', { name: first?.label ?? '', exact: true })
    .getByRole('row')
    .nth(1);
  expect(await row.textContent()).toContain(formatValue('integer', Math.abs(top?.difference ?? 0)));
  // The same from the report itself.
  const countOf = async ({ from, to }: { from: string; to: string }): Promise<number> => {
    const label = encodeURIComponent(top?.label ?? '');
    const path = `/api/v1/sites/1/reports/${first?.report}?period=range&date=${from},${to}&label=${label}`;
    const found = (await answerOf<ReportAnswer>(page, path)).periods[0]?.rows[0];
    return Number(found?.visits ?? found?.entries ?? 0);
  };
  expect([await countOf(days), await countOf(other)]).toEqual([top?.now, top?.before]);
  await row.getByRole('link').click();
  await page.waitForURL(/\/visits\?.*segment=/);
  await settle(page, false);
  expect(dashboard.faults()).toEqual([]);
});

test('a goal is made, counted ahead, refused where it cannot be matched, changed and deleted', async () => {
  await page.goto(`/sites/1/goals?range=${days.from}..${days.to}`);
  await settle(page, false);
  await page.getByRole('button', { name: 'Add a goal' }).click();
  const form = page.getByRole('dialog', { name: 'Add a goal' });
  await form.getByLabel('Name').fill('Read about boots');
  await form.getByLabel('Text').fill('/boots');
  await form.getByText(/It would have counted in [\d,]+ visits? of the last 7 days/).waitFor();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page)).toEqual([]);
  }
  await form.getByLabel('Comparison').selectOption('is exactly');
  await form.getByRole('button', { name: 'Save' }).click();
  await form.getByText(/An exact address begins with http/).waitFor();
  await form.getByLabel('Comparison').selectOption('contains');
  await form.getByLabel(/^Worth/).fill('2,50');
  await form.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('region', { name: 'Read about boots' }).waitFor();
  const goals = async () => (await answerOf<GoalList>(page, '/api/v1/sites/1/goals')).goals;
  const made = (await goals()).find(({ name }) => name === 'Read about boots');
  expect(made).toMatchObject({ matchAttribute: 'url', patternType: 'contains', pattern: '/boots', revenue: 2.5 });

  await page.getByRole('button', { name: 'Change the goal Read about boots' }).click();
  const change = page.getByRole('dialog', { name: 'Change the goal' });
  await change.getByLabel('Name').fill('Boots');
  await change.getByRole('button', { name: 'Save' }).click();
  await page.getByRole('region', { name: 'Boots', exact: true }).waitFor();
  await page.setViewportSize({ width: 390, height: 844 });
  await page.getByRole('button', { name: 'Change the goal Boots' }).click();
  await change.getByRole('button', { name: 'Delete…' }).click();
  expect(await findBarriers(page)).toEqual([]);
  await change.getByRole('button', { name: 'Delete the goal' }).click();
  await expect.poll(() => page.getByRole('region', { name: 'Boots', exact: true }).count()).toBe(0);
  expect((await goals()).some(({ id }) => id === made?.id)).toBe(false);
  // The browser writes down the answer that refused the pattern.
  expect(dashboard.faults().filter((fault) => !fault.includes('400'))).toEqual([]);
});

test('real time shows what the API has, sees a hit come, and holds still when paused', async () => {
  await page.goto('/sites/1/real-time');
  await settle(page, false);
  const send = (title: string) =>
    fetch(`${product.url}/matomo.php`, {
      method: 'POST',
      headers: { 'user-agent': PERSON, 'content-type': 'application/x-www-form-urlencoded' },
      body: new URLSearchParams({
        idsite: '1',
        rec: '1',
        url: 'https://fernwood.example/lighthouse/',
        action_name: title,
        _id: 'abcdef0123456789',
      }),
    });
  await send('The lighthouse');
  const stream = page.getByRole('region', { name: 'Newest visits' });
  await stream.getByText('The lighthouse').waitFor({ timeout: 30_000 });
  await page.getByRole('table', { name: 'Pages now' }).getByText('fernwood.example/lighthouse/').waitFor();

  await page.getByRole('button', { name: 'Pause' }).click();
  await page.getByText('Paused').waitFor();
  // Nothing is asked from now on, so what is shown and what is answered can be compared.
  await page.waitForLoadState('networkidle');
  const shown = await page
    .locator('.stream-entry')
    .evaluateAll((rows) => rows.map((row) => row.getAttribute('data-visit')));
  const { visits } = await answerOf<VisitList>(page, '/api/v1/sites/1/visits?date=last2&limit=200');
  const known = new Set(visits.map(({ id }) => id));
  expect(shown.length).toBe(20);
  expect(shown.filter((id) => !known.has(id ?? ''))).toEqual([]);
  await send('The pier');
  await expect
    .poll(async () => JSON.stringify(await answerOf<VisitList>(page, '/api/v1/sites/1/visits?date=last2&limit=5')), {
      timeout: 30_000,
    })
    .toContain('The pier');
  expect(await stream.getByText('The pier').count()).toBe(0);

  // What it showed last is what the last answers said.
  const live = page.waitForResponse((response) => response.url().endsWith('/live'));
  const minutes = page.waitForResponse((response) => response.url().endsWith('/real-time'));
  await page.getByRole('button', { name: 'Go on' }).click();
  const answers = [(await (await live).json()) as LiveState, (await (await minutes).json()) as RealTime] as const;
  await stream.getByText('The pier').waitFor();
  await page.getByRole('button', { name: 'Pause' }).click();
  const [{ visitors }, drawn] = answers;
  expect(visitors).toBeGreaterThan(0);
  const figure = await page.locator('[data-figure="visitors"]').textContent();
  expect(figure).toBe(formatValue('integer', visitors));
  await page.getByText('As table').click();
  const rows = await page
    .locator('.minute-table tbody tr')
    .evaluateAll((all) => all.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))));
  expect(rows).toEqual(drawn.minutes.map(({ actions, visitors: who }) => [actions, who]).reverse());
  expect(await findBarriers(page)).toEqual([]);
  expect(dashboard.faults()).toEqual([]);
});

test('real time says that it failed, and that nobody is here', async () => {
  await page.route('**/api/v1/sites/1/real-time', (route) =>
    route.fulfill({ status: 503, json: { title: 'Away for a moment' } }),
  );
  await page.goto('/sites/1/real-time');
  await page.getByRole('alert').getByText('Away for a moment').waitFor({ timeout: 20_000 });
  expect(await findBarriers(page)).toEqual([]);
  await page.unroute('**/api/v1/sites/1/real-time');
  const nobody: RealTime = {
    nowMinutes: 5,
    countedAt: new Date().toISOString(),
    minutes: [],
    pages: [],
    countries: [],
  };
  await page.route('**/api/v1/sites/1/real-time', (route) => route.fulfill({ json: nobody }));
  await page.getByRole('button', { name: 'Try again' }).click();
  await page.getByText('Nobody is here now').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.unroute('**/api/v1/sites/1/real-time');
  // The browser writes down the 503 that was made up.
  dashboard.faults();
});

test('the transitions of a page are those of the API, from a row of the report and on by the keyboard', async () => {
  const range = `range=${days.from}..${days.to}`;
  await page.goto(`/sites/1/reports/page-urls?${range}`);
  await page.getByRole('rowheader', { name: '/jackets/', exact: true }).click();
  await page.getByRole('link', { name: 'Transitions of this page' }).click();
  await page.waitForURL('**/transitions*');
  await page.locator('.flow-page').waitFor();
  const ask = (of: string) =>
    answerOf<Transitions>(
      page,
      `/api/v1/sites/1/transitions?date=${days.from},${days.to}&page=${encodeURIComponent(of)}`,
    );
  const answer = await ask('/jackets/');
  expect(answer.page).toBe('fernwood.example/jackets/');
  expect(answer.views).toBeGreaterThan(100);
  const sumOf = (groups: Transitions['sources']) => groups.reduce((sum, { count }) => sum + count, 0);
  // Each view came from somewhere, some of them from a search on the site.
  expect(sumOf(answer.sources) + answer.loops).toBe(answer.views);
  expect(answer.sources.map(({ kind }) => kind)).toContain('site-search');
  const report = `/api/v1/sites/1/reports/page-urls?period=range&date=${days.from},${days.to}&search=/jackets/&limit=1000`;
  const { rows = [] } = (await answerOf<ReportAnswer>(page, report)).periods[0] ?? {};
  expect(rows.find(({ label }) => label === '/jackets/')?.pageViews).toBe(answer.views);
  for (const id of ['views', 'entries', 'exits', 'loops'] as const)
    expect(await page.locator(`.flow-page [data-figure="${id}"]`).textContent(), id).toBe(
      formatValue('integer', answer[id]),
    );
  for (const [name, groups] of [
    ['Came from', answer.sources],
    ['Went on to', answer.targets],
  ] as const) {
    const side = page.getByRole('region', { name });
    const counts = await side
      .locator('li')
      .evaluateAll((all) => all.map((row) => Number(row.getAttribute('data-count'))));
    expect(
      counts.reduce((sum, count) => sum + count, 0),
      name,
    ).toBe(sumOf(groups));
  }
  const next = page.getByRole('region', { name: 'Went on to' }).getByRole('button').first();
  const to = (await next.textContent()) ?? '';
  await next.focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => new URL(page.url()).searchParams.get('page')).toContain('fernwood.example/');
  await expect.poll(() => page.locator('.flow-page h2').textContent()).toBe(to);
  await page.getByRole('combobox', { name: 'Page' }).click();
  await page.keyboard.type('camp kitchen');
  await page.keyboard.press('Enter');
  await expect.poll(() => page.locator('.flow-page h2').textContent()).toContain('/camp-kitchen/');
  expect(await findBarriers(page)).toEqual([]);
  expect(dashboard.faults()).toEqual([]);
});

test('transitions say that a page was not viewed, and that they failed', async () => {
  await page.goto('/sites/1/transitions?page=/no-such-page/');
  await page.getByText('This page was not viewed').waitFor();
  await page.route('**/api/v1/sites/1/transitions?*', (route) =>
    route.fulfill({ status: 503, json: { title: 'Away for a moment' } }),
  );
  await page.goto('/sites/1/transitions');
  await page.getByRole('alert').getByText('Away for a moment').waitFor({ timeout: 20_000 });
  expect(await findBarriers(page)).toEqual([]);
  await page.unroute('**/api/v1/sites/1/transitions?*');
  dashboard.faults();
});

test('goals, orders, carts and products are those of the API', async () => {
  const { goals } = await answerOf<GoalList>(page, '/api/v1/sites/1/goals');
  expect(goals.length).toBeGreaterThan(0);
  const { sites } = await answerOf<SiteList>(page, '/api/v1/sites');
  const currency = sites.find(({ id }) => id === 1)?.currency;
  await page.goto(`/sites/1/goals?range=${days.from}..${days.to}`);
  await settle(page);
  const ask = async (report: string, more = '') =>
    answerOf<ReportAnswer>(page, `/api/v1/sites/1/reports/${report}?period=range&date=${days.from},${days.to}${more}`);
  for (const [name, answer, ids] of [
    [
      goals[0]?.name ?? '',
      await ask('goal-summary', `&goal=${goals[0]?.id}`),
      ['conversions', 'conversionRate', 'revenue'],
    ],
    ['Orders', await ask('orders-summary'), ['conversions', 'revenue', 'orderValue', 'products']],
    ['Carts left behind', await ask('carts-summary'), ['conversions', 'revenue', 'products']],
  ] as const) {
    const row = answer.periods[0]?.rows[0] ?? {};
    expect(Number(row.conversions), name).toBeGreaterThan(0);
    for (const id of ids) {
      const format = answer.columns.find((column) => column.id === id)?.format ?? 'text';
      const shown = await page.getByRole('region', { name }).locator(`[data-figure="${id}"]`).textContent();
      expect(shown, `${name} ${id}`).toBe(formatValue(format, Number(row[id]), currency));
    }
  }
  const { rows = [] } = (await ask('product-names', '&sort=revenue&limit=8')).periods[0] ?? {};
  const shown = await page
    .getByRole('table', { name: 'Products', exact: true })
    .locator('tbody .rank-main')
    .allTextContents();
  expect(shown.length).toBeGreaterThan(3);
  expect(shown).toEqual(rows.map(({ revenue }) => formatValue('money', Number(revenue), currency)));

  await page.route('**/reports/orders-summary?*', (route) =>
    route.fulfill({ status: 503, json: { title: 'Away for a moment' } }),
  );
  await page.route('**/api/v1/sites/1/goals', (route) => route.fulfill({ json: { goals: [] } }));
  await page.reload();
  await page.getByText('No goal yet').waitFor();
  // One panel that fails takes no other with it.
  await page.getByRole('region', { name: 'Orders' }).getByText('Away for a moment').waitFor({ timeout: 20_000 });
  await page.getByRole('region', { name: 'Carts left behind' }).locator('[data-figure="conversions"]').waitFor();
  expect(await findBarriers(page)).toEqual([]);
  await page.unroute('**/reports/orders-summary?*');
  await page.unroute('**/api/v1/sites/1/goals');
  dashboard.faults();
});

test('above the visits of one visitor stands what is stored of them, as the API has it', async () => {
  const span = `date=${days.from},${days.to}`;
  const log = `/api/v1/sites/1/visits?${span}&limit=1&segment=${encodeURIComponent('visitCount>=3')}`;
  const visitor = (await answerOf<VisitList>(page, log)).visits[0]?.visitor ?? '';
  const { visitor: stored } = await answerOf<VisitorAnswer>(page, `/api/v1/sites/1/visitors/${visitor}`);
  // The same over all days, counted another way.
  const { visits } = await answerOf<VisitList>(
    page,
    `/api/v1/sites/1/visits?date=last500&limit=200&visitor=${visitor}`,
  );
  expect(stored?.visits).toBe(visits.length);
  expect(visits.length).toBeGreaterThan(2);
  expect(stored?.seconds).toBe(visits.reduce((sum, { seconds }) => sum + seconds, 0));
  const views = visits.flatMap(({ actions }) => actions.filter(({ kind }) => kind === 'action'));
  expect(stored?.pageViews).toBe(views.length);
  expect(stored?.first.at).toBe(visits.at(-1)?.startedAt);

  for (const width of [1440, 768, 390]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`/sites/1/visits?range=${days.from}..${days.to}&visitor=${visitor}`);
    await settle(page);
    const summary = page.getByRole('region', { name: 'What is stored of this visitor' });
    for (const [id, format] of [
      ['visits', 'integer'],
      ['pageViews', 'integer'],
      ['actions', 'integer'],
      ['seconds', 'seconds'],
    ] as const)
      expect(await summary.locator(`[data-figure="${id}"]`).textContent(), id).toBe(
        formatValue(format, stored?.[id] ?? null),
      );
    const pages = await page
      .getByRole('table', { name: 'Most viewed pages' })
      .locator('tbody .cut-text')
      .allTextContents();
    expect(pages).toEqual(stored?.pages.map(({ url }) => url));
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findBarriers(page), `${width} in ${colorScheme}`).toEqual([]);
    }
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  expect(dashboard.faults()).toEqual([]);

  await page.route('**/api/v1/sites/1/visitors/*', (route) =>
    route.fulfill({ status: 503, json: { title: 'Away for a moment' } }),
  );
  await page.reload();
  await page.getByRole('alert').getByText('Away for a moment').waitFor({ timeout: 20_000 });
  // The visits themselves are still there.
  await page.locator('.visit').first().waitFor();
  await page.unroute('**/api/v1/sites/1/visitors/*');
  dashboard.faults();
});
