import type { DashboardList } from '@accord/contract/dashboards';
import type { ReportAnswer } from '@accord/contract/reports';
import { launchBrowser } from '@accord/testing/browser';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { formatValue } from '../src/reports/format-value.ts';
import { answerOf, findBarriers, type OpenDashboard, openDashboard, settle } from './open-dashboard.ts';
import { openDemo } from './open-demo.ts';

const HOSTILE = '"><img src=x onerror=alert(1)>';
/** Many pages in one test: as long as a busy machine needs. */
const WIDE = { timeout: 200_000 };

let product: RunningProduct;
let browser: Browser;
let dashboard: OpenDashboard;
let page: Page;

beforeAll(async () => {
  product = await startProduct({ args: ['--demo'] });
  browser = await launchBrowser();
  dashboard = await openDashboard(browser, product.url);
  page = dashboard.page;
  await openDemo(page, product);
}, 300_000);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const stored = async () => (await answerOf<DashboardList>(page, '/api/v1/dashboards')).dashboards;
const choose = async (item: string) => {
  await page.locator('.dashboard-trigger').click();
  await page.getByRole('menuitem', { name: item, exact: true }).click();
};

test('the standard overview is copied, arranged with keys, renamed, and its figures are the API’s', WIDE, async () => {
  await page.goto('/sites/1/overview?range=previous14');
  await settle(page, false);
  await choose('Copy and arrange');
  await page.waitForURL('**dashboard=1**');
  await settle(page, false);
  const order = () =>
    page.locator('[data-widget]').evaluateAll((all) => all.map((one) => one.getAttribute('data-widget')));
  expect(await order()).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);

  await page.locator('[data-widget="1"] [data-move="1"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(order).toEqual(['2', '1', '3', '4', '5', '6', '7', '8', '9']);
  // The button that was pressed still has the focus, so that it can be pressed again.
  await page.keyboard.press('Enter');
  await expect.poll(order).toEqual(['2', '3', '1', '4', '5', '6', '7', '8', '9']);
  await page.locator('[data-widget="1"]').getByRole('radio', { name: 'Half' }).click();
  await page
    .locator('[data-widget="4"]')
    .getByRole('button', { name: /^Remove/ })
    .click();
  await expect.poll(async () => (await stored())[0]?.widgets.map(({ id }) => id)).toEqual([2, 3, 1, 5, 6, 7, 8, 9]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await stored())[0]?.widgets.map(({ id }) => id)).toEqual([2, 3, 1, 4, 5, 6, 7, 8, 9]);
  expect((await stored())[0]?.widgets[2]?.size).toBe('medium');

  await page.getByLabel('Name').fill(HOSTILE);
  await page.getByRole('button', { name: 'Rename' }).click();
  await page.getByRole('heading', { level: 1, name: HOSTILE }).waitFor();
  await page.getByRole('button', { name: 'Add widget' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Add widget' }).click();
  await expect.poll(async () => (await stored())[0]?.widgets.length).toBe(10);
  await page.getByRole('link', { name: 'Done' }).click();

  await page.goto('/sites/1/overview?dashboard=1&range=2026-01-01..2020-01-01');
  await settle(page, false);
  const [period] = (
    await answerOf<ReportAnswer>(page, '/api/v1/sites/1/reports/visits-summary?period=range&date=previous14')
  ).periods;
  await page.goto(`/sites/1/overview?dashboard=1&range=${period?.from}..${period?.to}`);
  await settle(page, false);
  for (const [id, format] of [
    ['visitors', 'integer'],
    ['visits', 'integer'],
    ['pageViews', 'integer'],
    ['bounceRate', 'percent'],
  ] as const) {
    const shown = page.locator(`.widget [data-figure="${id}"]`);
    expect(await shown.textContent(), id).toBe(formatValue(format, Number(period?.rows[0]?.[id])));
  }
  expect(dashboard.faults()).toEqual([]);
});

for (const width of [1440, 768, 390]) {
  test(`at ${width} px: no fault, no barrier in light and dark, nothing beside the page`, WIDE, async () => {
    await page.setViewportSize({ width, height: 900 });
    for (const screen of [
      '/sites/1/overview?dashboard=1',
      '/sites/1/overview?dashboard=1&edit=1',
      '/sites/1/overview?dashboard=99',
    ]) {
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

test('a deleted one comes back, and a widget that fails leaves the others alone', WIDE, async () => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.route('**/reports/channels?**', (route) => route.fulfill({ status: 503, body: '' }));
  await page.goto('/sites/1/overview?dashboard=1');
  const channels = page.locator('[data-widget="7"]');
  await channels.getByRole('alert').waitFor({ timeout: 60_000 });
  await channels.getByRole('button', { name: 'Try again' }).waitFor();
  await page.locator('[data-widget="6"] table tbody tr td').first().waitFor();
  await page.unroute('**/reports/channels?**');
  const [before] = await stored();
  await choose('Delete');
  await expect.poll(stored).toEqual([]);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect.poll(async () => (await stored())[0]?.widgets).toEqual(before?.widgets);
});
