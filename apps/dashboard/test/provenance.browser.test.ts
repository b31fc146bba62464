import type { Provenance } from '@accord/contract/provenance';
import type { ReportRow } from '@accord/contract/reports';
import { launchBrowser } from '@accord/testing/browser';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { answerOf, findBarriers, type OpenDashboard, openDashboard, settle } from './open-dashboard.ts';

let product: RunningProduct;
let browser: Browser;
let dashboard: OpenDashboard;
let page: Page;

beforeAll(async () => {
  product = await startProduct({ environment: { ACCORD_BOOTSTRAP_TOKEN: '' } });
  browser = await launchBrowser();
  dashboard = await openDashboard(browser, product.url);
  page = dashboard.page;
  await page.goto('/setup');
  await page.evaluate(async () => {
    const site = { name: 'Tidewater', url: 'https://tidewater.example', timeZone: 'Europe/London', currency: 'GBP' };
    const body = { name: 'Ines', email: 'ines@tidewater.example', password: 'a long password', site };
    const headers = { 'content-type': 'application/json' };
    await fetch('/api/v1/setup', { method: 'POST', headers, body: JSON.stringify(body) });
    for (const path of ['/a', '/b'])
      await fetch(`/matomo.php?idsite=1&rec=1&url=${encodeURIComponent(`https://tidewater.example${path}`)}`);
  });
  const path = '/api/v1/sites/1/reports/page-urls?period=range&date=last2';
  const rows = async () => (await answerOf<{ periods: { rows: ReportRow[] }[] }>(page, path)).periods[0]?.rows ?? [];
  for (let tries = 0; tries < 200 && (await rows()).length < 2; tries++) await page.waitForTimeout(200);
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('the heading of a report leads to what its figures are made of, by keys alone', async () => {
  await page.goto('/sites/1/reports/page-urls?range=7d&segment=actions%3E0');
  await settle(page);
  const button = page.getByRole('button', { name: /^What .* is made of$/ }).first();
  await button.focus();
  await page.keyboard.press('Enter');
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Stored of these days').waitFor();
  const shown = await dialog.textContent();
  expect(shown).toContain('Europe/London');
  expect(shown).toContain('actions>0');
  const stored = await answerOf<Provenance>(
    page,
    '/api/v1/sites/1/reports/page-urls/provenance?period=range&date=last7',
  );
  expect(shown).toContain(stored.doc);
  const actions = stored.tables.find(({ name }) => name === 'actions');
  expect(actions?.rows).toBe(2);
  expect(await dialog.getByRole('row', { name: /^actions 2 / }).textContent()).toContain(String(actions?.version));
  await dialog.getByText('The question to the event store (SQL)').click();
  expect(await dialog.locator('pre').textContent()).toContain('FROM actions FINAL');
  expect(await findBarriers(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' }).catch(() => dialog.waitFor({ state: 'hidden' }));
  expect(await button.evaluate((element) => element === document.activeElement)).toBe(true);
  expect(dashboard.faults()).toEqual([]);
});

test('a figure says its own definition first, of a series and of one row', async () => {
  await page.goto('/sites/1/reports/visits-summary?range=7d');
  await settle(page);
  await page.getByRole('button', { name: 'What Bounce rate is made of' }).click();
  const dialog = page.getByRole('dialog', { name: 'Bounce rate' });
  await dialog.getByText(/^Bounces: /).waitFor();
  await expect.poll(() => findBarriers(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();

  await page.goto('/sites/1/reports/page-urls?range=7d');
  await settle(page);
  await page.getByText('/a', { exact: true }).click();
  const row = page.getByRole('dialog', { name: '/a' });
  const figure = row.getByRole('button', { name: /^What .* is made of$/ }).first();
  const name = /^What (.*) is made of$/.exec((await figure.getAttribute('aria-label')) ?? '')?.[1] ?? '';
  await figure.click();
  await page.getByRole('dialog', { name, exact: true }).getByText('Stored of these days').waitFor();
  await page.keyboard.press('Escape');
  // Only the inner one is closed.
  await row.getByRole('button', { name: 'Close' }).first().waitFor();
  // From the row to its visits.
  await row.getByRole('link', { name: 'Visits of this row' }).click();
  await page.waitForURL('**/visits?*');
  await settle(page);
  expect(new URL(page.url()).searchParams.get('segment')).toContain('pageUrl==');
  await expect.poll(() => page.locator('.visits > li').count()).toBe(1);
  expect(dashboard.faults()).toEqual([]);
});

test('it fits a phone, and says so when it cannot be read', async () => {
  const small = await openDashboard(browser, product.url, { width: 390, height: 844 });
  await small.context.addCookies(await dashboard.context.cookies());
  await small.page.goto('/sites/1/reports/page-urls?range=7d');
  await settle(small.page);
  await small.page
    .getByRole('button', { name: /^What .* is made of$/ })
    .first()
    .click();
  const dialog = small.page.getByRole('dialog');
  await dialog.getByText('Stored of these days').waitFor();
  expect(await dialog.evaluate((element) => element.scrollWidth <= element.clientWidth)).toBe(true);
  expect(await findBarriers(small.page)).toEqual([]);
  expect(small.faults()).toEqual([]);
  await small.page.keyboard.press('Escape');
  await small.page.route('**/provenance?*', (route) => route.fulfill({ status: 503, json: {} }));
  await small.page.reload();
  await settle(small.page);
  await small.page
    .getByRole('button', { name: /^What .* is made of$/ })
    .first()
    .click();
  await dialog.getByRole('button', { name: 'Try again' }).waitFor();
  await small.context.close();
});

test('figures that contradict each other are told on the overview, until they agree again', async () => {
  const check = {
    ...{ id: 'actions-of-visits', label: 'Actions and visits', doc: 'The actions are the same.', state: 'fails' },
    ...{ from: '2026-11-19', to: '2026-11-25', expected: 1200, found: 1197 },
    ...{ checkedAt: '2026-11-25T12:00:00Z', failedSince: '2026-11-25T11:00:00Z' },
  };
  let checks = [check];
  await page.route('**/figure-checks', (route) => route.fulfill({ json: { checks } }));
  await page.goto('/sites/1/overview');
  const notice = page.getByRole('status', { name: 'Figures that contradict each other' });
  await notice.waitFor();
  expect(await notice.textContent()).toContain('1,200 against 1,197');
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  checks = [{ ...check, state: 'agrees' }];
  await page.reload();
  await settle(page);
  expect(await notice.count()).toBe(0);
  expect(dashboard.faults()).toEqual([]);
});
