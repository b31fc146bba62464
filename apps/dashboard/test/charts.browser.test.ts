import { readFileSync } from 'node:fs';
import type { ReportAnswer } from '@accord/contract/reports';
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

test('a series is shown as bars, as a calendar and as a table, each with the figures of the API', async () => {
  const asked = `/api/v1/sites/1/reports/visits-summary?period=day&date=${days.from},${days.to}`;
  const { periods } = await answerOf<ReportAnswer>(page, asked);
  await page.goto(`/sites/1/reports/visits-summary?range=${days.from}..${days.to}&metric=visits`);
  await settle(page);
  const show = async (from: string, to: string) => {
    await page.getByRole('button', { name: `Shown as ${from}` }).click();
    await page.getByRole('menuitemradio', { name: to }).click();
    await settle(page);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findBarriers(page), `${to} in ${colorScheme}`).toEqual([]);
    }
  };
  await show('Line', 'Bars');
  await page.waitForURL(/view=bars/);
  await page.locator('.time-chart-plot canvas').waitFor();
  await show('Bars', 'Calendar');
  const told = await page.locator('.heat-calendar tbody .heat-day').allTextContents();
  expect(told.map((text) => text.replace(/^.*: /, '')).sort()).toEqual(
    periods.map(({ rows: [row] }) => formatValue('integer', Number(row?.visits ?? 0))).sort(),
  );
  await page.setViewportSize({ width: 390, height: 844 });
  const beside = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(beside).toBeLessThanOrEqual(0);
  await show('Calendar', 'Table');
  expect(dashboard.faults()).toEqual([]);
});

test('a row is followed over time, with the figures of the API', async () => {
  await page.goto(`/sites/1/reports/countries?range=${days.from}..${days.to}&compare=none`);
  await settle(page);
  await page.locator('.data-table tbody tr[data-row]').first().locator('th').click();
  const slider = page.getByRole('slider', { name: /^Visits: |^Visitors: / });
  await slider.waitFor();
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  const label = (await slider.getAttribute('aria-label'))?.replace(/^\w+: /, '') ?? '';
  const asked = `/api/v1/sites/1/reports/countries?period=day&date=${days.from},${days.to}&label=${encodeURIComponent(label)}`;
  const { periods } = await answerOf<ReportAnswer>(page, asked);
  expect(periods.length).toBe(14);
  const column = (await slider.getAttribute('aria-label'))?.startsWith('Visitors') ? 'visitors' : 'visits';
  await slider.focus();
  for (const [key, period] of [
    ['Home', periods[0]],
    ['End', periods.at(-1)],
  ] as const) {
    await page.keyboard.press(key);
    const value = Number(period?.rows[0]?.[column] ?? 0);
    expect(await slider.getAttribute('aria-valuetext')).toContain(`: ${formatValue('integer', value)}`);
  }
  await page.keyboard.press('Escape');
  expect(dashboard.faults()).toEqual([]);
});

test('a note is made, marked in the chart, read out, deleted and brought back', async () => {
  await page.goto(`/sites/1/reports/visits-summary?range=${days.from}..${days.to}`);
  await settle(page);
  await page.getByRole('button', { name: 'Notes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Notes about these days' });
  await dialog.getByLabel('What happened').fill('The autumn catalogue went out');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findBarriers(page)).toEqual([]);
  }
  await dialog.getByRole('button', { name: 'Note it' }).click();
  await dialog.getByText('The autumn catalogue went out').waitFor();
  await dialog.getByRole('button', { name: /^Delete the note/ }).click();
  await dialog.getByText('The note was deleted.').waitFor();
  await dialog.getByRole('button', { name: 'Undo' }).click();
  await dialog.getByText('The autumn catalogue went out').waitFor();
  await page.keyboard.press('Escape');
  await page.locator('.time-chart-note').waitFor();
  const slider = page.getByRole('slider').first();
  await slider.focus();
  await page.keyboard.press('End');
  expect(await slider.getAttribute('aria-valuetext')).toContain('The autumn catalogue went out');
  expect(dashboard.faults()).toEqual([]);
});

test('a chart is exported as a picture, its rows and the answer as files', async () => {
  await page.goto(`/sites/1/reports/visits-summary?range=${days.from}..${days.to}`);
  await settle(page);
  const exported = async (name: RegExp) => {
    await page.getByRole('button', { name: 'Export' }).click();
    const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name }).click()]);
    return { name: file.suggestedFilename(), content: readFileSync(await file.path()) };
  };
  const picture = await exported(/PNG/);
  expect(picture.name).toBe('accord-1-visits-summary.png');
  expect(picture.content.subarray(1, 4).toString()).toBe('PNG');
  expect([picture.content.readUInt32BE(16), picture.content.readUInt32BE(20)]).toEqual([2400, 1040]);
  const json = await exported(/JSON/);
  expect(JSON.parse(json.content.toString())).toMatchObject({ report: 'visits-summary', siteId: 1 });
  expect((await exported(/CSV/)).content.toString()).toContain('visits');
  expect(dashboard.faults()).toEqual([]);
});

test('cities and regions are dots on a map, as the API places them, and lead to their visits', async () => {
  for (const report of ['cities', 'regions']) {
    await page.goto(`/sites/1/reports/${report}?range=${days.from}..${days.to}&compare=none`);
    const map = page.getByRole('group', { name: /on a map/ });
    await map.getByRole('button').first().waitFor();
    await settle(page);
    const asked = `/api/v1/sites/1/reports/${report}?period=range&date=${days.from},${days.to}&limit=400`;
    const rows = (await answerOf<ReportAnswer>(page, asked)).periods[0]?.rows ?? [];
    const placed = rows.filter(({ latitude, visits }) => latitude !== undefined && Number(visits) > 0);
    expect(placed.length).toBeGreaterThan(5);
    const told = await map.getByRole('button').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')));
    expect(told.map((text) => text?.split(': ')[0]).sort()).toEqual(placed.map(({ label }) => String(label)).sort());
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await findBarriers(page), `${report} in ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 390, height: 844 });
    await page.getByLabel('Part of the map').selectOption('Europe');
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    await page.setViewportSize({ width: 1440, height: 1000 });
    await map.locator('[tabindex="0"]').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.world-tip').waitFor();
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.waitForURL(/segment=/);
    await settle(page);
    await expect.poll(() => map.getByRole('button').count()).toBe(1);
  }
  expect(dashboard.faults()).toEqual([]);
});
