import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '@accord/testing/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { serveWeb, type Web } from './tracked-page.ts';

const site = 'https://shop.example.com';
const tracker =
  '<script async src="https://stats.example.net/accord.js" data-site="7" data-url="https://stats.example.net/matomo.php"></script>';
const optOut = readFileSync(join(import.meta.dirname, '../../../../dist/tracker/opt-out.js'), 'utf8');

let browser: Browser;
let context: BrowserContext;
let web: Web;
let page: Page;
let head: string;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  head = tracker;
  context = await browser.newContext();
  web = await serveWeb(
    context,
    () => ({
      html: `<!DOCTYPE html><html><head><title>Privacy</title>${head}</head><body><div id="accord-opt-out"></div><script>${optOut}</script></body></html>`,
    }),
    () => undefined,
  );
  page = await context.newPage();
});
afterEach(() => context.close());

const box = () => page.getByRole('checkbox');
const hits = (count: number) => expect.poll(() => web.requests.length, { timeout: 10_000 }).toBe(count);

describe('the opt-out box', () => {
  test('stops the tracker of the page at once and after a reload, and starts it again', async () => {
    await page.goto(`${site}/privacy`);
    await hits(1);
    expect(await box().isChecked()).toBe(true);
    await box().click();
    expect(await page.getByRole('status').textContent()).toMatch(/not measured/);
    await page.evaluate("_paq.push(['trackPageView'])");
    await page.reload();
    await page.waitForTimeout(500);
    expect(web.requests).toHaveLength(1);
    expect(await box().isChecked()).toBe(false);
    await box().click();
    await page.reload();
    // The view that was held back, or the one after it: measured again.
    await expect.poll(() => web.requests.length, { timeout: 10_000 }).toBeGreaterThan(1);
    expect(await box().isChecked()).toBe(true);
  });

  test('keeps the choice for a page without a tracker', async () => {
    head = '';
    await page.goto(`${site}/privacy`);
    await box().click();
    expect((await context.cookies()).map(({ name }) => name)).toEqual(['mtm_consent_removed']);
    head = tracker;
    await page.goto(`${site}/shop`);
    await page.waitForTimeout(500);
    expect(web.requests).toHaveLength(0);
  });
});
