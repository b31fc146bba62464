import type { ReportAnswer, ReportEntry, ReportList, ReportRow } from '@accord/contract/reports';
import { launchBrowser } from '@accord/testing/browser';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { findBarriers, type OpenDashboard, openDashboard, settle } from './open-dashboard.ts';

const ROWS = 1000;
const PAYLOAD = '<img src=x onerror="document.title=\'run\'">';

/** A report that this dashboard has never heard of. */
const tides: ReportEntry = {
  id: 'tides',
  label: 'High tides',
  kind: 'table',
  menu: 'Sea',
  doc: 'How high the water came.',
  columns: [
    { id: 'label', label: 'Harbour', kind: 'dimension', format: 'text', better: 'none', doc: 'Where.' },
    { id: 'height', label: 'Height', kind: 'metric', format: 'decimal', better: 'up', doc: 'How high.' },
    { id: 'floods', label: 'Floods', kind: 'metric', format: 'integer', better: 'down', doc: 'How often too high.' },
  ],
  sort: 'height',
};
const waves: ReportEntry = { ...tides, id: 'waves', label: 'Waves', kind: 'series', columns: tides.columns.slice(1) };

const rows: ReportRow[] = Array.from({ length: ROWS }, (_, index) => ({
  label: index === 3 ? PAYLOAD : `Harbour ${index + 1}`,
  height: ROWS - index,
  floods: index % 7,
}));

let product: RunningProduct;
let browser: Browser;
let dashboard: OpenDashboard;
let page: Page;
/** The queries that the page sent to the invented reports. */
let asked: URLSearchParams[];

beforeAll(async () => {
  product = await startProduct({ environment: { ACCORD_BOOTSTRAP_TOKEN: '' } });
  browser = await launchBrowser();
  dashboard = await openDashboard(browser, product.url);
  page = dashboard.page;
  await page.goto('/setup');
  await page.evaluate(async () => {
    const site = {
      name: 'Tidewater Books',
      url: 'https://tidewater.example',
      timeZone: 'Europe/London',
      currency: 'GBP',
    };
    const body = { name: 'Ines', email: 'ines@tidewater.example', password: 'a long password', site };
    const headers = { 'content-type': 'application/json' };
    await fetch('/api/v1/setup', { method: 'POST', headers, body: JSON.stringify(body) });
  });
  await page.route('**/api/v1/reports', async (route) => {
    const { reports } = (await (await route.fetch()).json()) as ReportList;
    await route.fulfill({ json: { reports: [...reports, tides, waves] } });
  });
  await page.route(/\/api\/v1\/sites\/1\/reports\/(tides|waves)\?/, (route) => {
    const url = new URL(route.request().url());
    if (url.searchParams.get('limit') === null || Number(url.searchParams.get('limit')) < 500)
      asked.push(url.searchParams);
    return route.fulfill({ json: answerTo(url) });
  });
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});
beforeEach(async () => {
  asked = [];
  await page.goto('/sites/1/reports/tides');
  await settle(page);
});

/** As the server would: searched, sorted and cut. */
function answerTo({ pathname, searchParams }: URL): ReportAnswer {
  const [from = '', to = ''] = (searchParams.get('date') ?? '').split(',');
  const isSeries = pathname.endsWith('waves');
  const found = rows.filter(({ label }) => String(label).includes(searchParams.get('search') ?? ''));
  const sort = searchParams.get('sort') ?? 'height';
  const sign = searchParams.get('order') === 'asc' ? 1 : -1;
  const sorted = found.toSorted((a, b) => sign * (Number(a[sort]) - Number(b[sort])));
  const shown = isSeries ? [{ height: 12, floods: 3 }] : sorted.slice(0, Number(searchParams.get('limit') ?? 100));
  const period = { label: '', from, to, isUnfinished: false, rows: shown, totalRows: isSeries ? 1 : found.length };
  const entry = isSeries ? waves : tides;
  return {
    report: entry.id,
    siteId: 1,
    timeZone: 'UTC',
    columns: entry.columns,
    periods: [period],
    countedAt: '2026-11-25T12:00:00Z',
  };
}

test('a report that the catalog gains is in the menu and has a page, without new code here', async () => {
  await page.goto('/sites/1/overview');
  const menu = page.getByRole('navigation', { name: 'Main' });
  await menu.getByRole('link', { name: 'Sea', exact: true }).click();
  await page.getByRole('heading', { level: 1, name: 'High tides' }).waitFor();
  await page.getByRole('rowheader', { name: 'Harbour 1', exact: true }).waitFor();
  expect(await page.locator('.data-table thead').textContent()).toBe('HarbourHeightFloods');
  expect(await page.getByRole('row', { name: /^Harbour 1 / }).textContent()).toMatch(/^Harbour 11,000\.00/);

  await menu.getByRole('link', { name: 'Waves' }).click();
  await page.getByRole('heading', { name: 'Height per day' }).waitFor();
  await page.getByRole('button', { name: 'Floods', exact: true }).click();
  await page.getByRole('heading', { name: 'Floods per day' }).waitFor();
  expect(new URL(page.url()).searchParams.get('metric')).toBe('floods');
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  expect(dashboard.faults()).toEqual([]);
});

test('what a label holds is text and nothing else', async () => {
  await page.getByText(PAYLOAD).first().click();
  await page.getByRole('dialog', { name: PAYLOAD }).waitFor();
  expect(await page.title()).not.toBe('run');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  expect(dashboard.faults()).toEqual([]);
});

test('sorting, searching, columns and length stand in the address, and the address restores them', async () => {
  await page.getByRole('button', { name: 'Floods', exact: true }).click();
  await page.keyboard.press('/');
  await page.keyboard.type('Harbour 9');
  await page.waitForURL(/search=Harbour\+9/);
  await page.getByRole('button', { name: 'Columns' }).click();
  await page.getByRole('menuitemcheckbox', { name: 'Height' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('columnheader', { name: 'Height' }).waitFor({ state: 'detached' });
  await settle(page);
  expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
    sort: 'floods',
    search: 'Harbour 9',
    columns: 'floods',
  });
  const last = asked.at(-1);
  expect([last?.get('sort'), last?.get('order'), last?.get('search')]).toEqual(['floods', 'desc', 'Harbour 9']);
  const shown = await page.locator('.data-table').textContent();

  await page.reload();
  await settle(page);
  expect(await page.locator('.data-table').textContent()).toBe(shown);
  expect(await page.getByRole('columnheader', { name: 'Floods' }).getAttribute('aria-sort')).toBe('descending');
  await page.getByRole('button', { name: 'Export' }).click();
  const file = await page.getByRole('menuitem', { name: /CSV/ }).getAttribute('href');
  expect(file).toContain('search=Harbour+9');
  expect(file).toContain('format=csv');
  await page.keyboard.press('Escape');
});

test('a thousand rows are drawn as those in sight, and the keyboard reaches all of them', async () => {
  await page.getByRole('button', { name: `Show all 1,000` }).click();
  await page.getByText('1,000 of 1,000 rows').waitFor();
  await settle(page);
  expect(await page.locator('.data-table tbody tr[data-row]').count()).toBeLessThan(120);

  await page.evaluate(() => window.scrollTo(0, 0));
  await page.getByRole('row', { name: /^Harbour 1 / }).focus();
  await page.keyboard.press('ArrowDown');
  expect(await focusedRow(page)).toContain('Harbour 2');
  await page.keyboard.press('End');
  await expect.poll(() => focusedRow(page)).toContain('Harbour 1000');
  await expect.poll(() => isInSight(page)).toBe(true);
  await page.keyboard.press('ArrowUp');
  expect(await focusedRow(page)).toContain('Harbour 999');
  await page.keyboard.press('Enter');
  await page.getByRole('dialog', { name: 'Harbour 999' }).waitFor();
  await page.keyboard.press('Escape');
  await page.keyboard.press('Home');
  await expect.poll(() => focusedRow(page)).toContain('Harbour 1');
  await expect.poll(() => isInSight(page)).toBe(true);
  // The header stays over the rows, wherever they are.
  await page.mouse.wheel(0, 4000);
  await expect.poll(() => page.locator('.data-table thead th').first().boundingBox()).toMatchObject({ y: 0 });
});

const focusedRow = (on: Page) => on.evaluate(() => document.activeElement?.textContent ?? '');

/** Whether the row with the focus is on the screen and not under the header. */
const isInSight = (on: Page) =>
  on.evaluate(() => {
    const { top = -1, bottom = 0 } = document.activeElement?.getBoundingClientRect() ?? {};
    const head = document.querySelector('.data-table thead th')?.getBoundingClientRect().bottom ?? 0;
    return top >= head - 1 && bottom <= window.innerHeight + 1;
  });
