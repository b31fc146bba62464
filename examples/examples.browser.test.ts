import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { launchBrowser } from '@accord/testing/browser';
import { type StaticSite, serveStaticSite } from '@accord/testing/static-site';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from 'vitest';

const read = (path: string) => readFileSync(join(import.meta.dirname, path), 'utf8');
const script = read('../dist/tracker/accord.js');

let browser: Browser;
let site: StaticSite;
let context: BrowserContext;
let page: Page;
/** What the examples sent to the address that they name, where a newcomer's Accord answers. */
let hits: URLSearchParams[];

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveStaticSite({
    '/plain-page/': read('plain-page/index.html'),
    '/single-page-app/': read('single-page-app/index.html'),
  });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(async () => {
  hits = [];
  context = await browser.newContext();
  await context.route('http://localhost:8080/**', (route) => {
    const url = new URL(route.request().url());
    if (url.pathname === '/accord.js') return route.fulfill({ contentType: 'text/javascript', body: script });
    hits.push(url.searchParams);
    return route.fulfill({ status: 204, headers: { 'Access-Control-Allow-Origin': '*' } });
  });
  page = await context.newPage();
});
afterEach(() => context.close());

const shown = () => hits.map((hit) => [hit.get('action_name'), new URL(hit.get('url') ?? '').search]);

test('plain page', async () => {
  await page.goto(`${site.url}/plain-page/`);
  await expect.poll(() => hits.length).toBe(1);
  await page.click('a');
  await expect.poll(() => hits.length).toBe(2);
  expect(shown()).toEqual([
    ['A plain page', ''],
    ['A plain page', '?page=two'],
  ]);
  expect(hits.map((hit) => hit.get('_idn'))).toEqual(['1', '0']);
});

test('single-page application', async () => {
  await page.goto(`${site.url}/single-page-app/`);
  await expect.poll(() => hits.length).toBe(1);
  await page.click('text=Prices');
  await expect.poll(() => hits.length).toBe(2);
  await page.click('text=Contact');
  await expect.poll(() => hits.length).toBe(3);
  await page.goBack();
  await expect.poll(() => hits.length).toBe(4);
  expect(shown()).toEqual([
    ['Start', ''],
    ['Prices', '?view=prices'],
    ['Contact', '?view=contact'],
    ['Prices', '?view=prices'],
  ]);
});
