import { launchBrowser } from '@accord/testing/browser';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import { type StaticSite, serveStaticSite } from '@accord/testing/static-site';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findBarriers, openDashboard, settle } from './open-dashboard.ts';

const PERSON = 'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/141.0.0.0 Safari/537.36';

let product: RunningProduct;
let browser: Browser;
let site: StaticSite;

beforeAll(async () => {
  // Without a token there is no owner yet: the first visit sets Accord up.
  product = await startProduct({ environment: { ACCORD_BOOTSTRAP_TOKEN: '' } });
  browser = await launchBrowser();
  const page = `<title>Tides</title><script async src="${product.url}/accord.js" data-site="1"></script><h1>Tides</h1>`;
  site = await serveStaticSite({ '/': page, '/tides/': page });
});
afterAll(async () => {
  await browser?.close();
  await site?.stop();
  await product?.stop();
});

test('from set-up over the snippet and the first hit to the overview', async () => {
  const { page, faults } = await openDashboard(browser, product.url);
  await page.goto('/');
  await page.waitForURL('**/setup');
  await page.getByRole('heading', { level: 1 }).waitFor();
  // The page asks who is signed in; the browser writes down that the answer is nobody.
  expect(faults()).toEqual([expect.stringContaining('401')]);
  expect(await findBarriers(page)).toEqual([]);

  await page.getByLabel('Name', { exact: true }).fill('Ines Moreau');
  await page.getByLabel('E-mail').fill('ines@tidewater.example');
  await page.getByLabel('Password').fill('a long password');
  await page.getByLabel('Name of the site').fill('Tidewater Books');
  await page.getByLabel('Address').fill(site.url);
  // On a slow machine the page of the set-up is still there after its address has gone.
  const devTools = await page.context().newCDPSession(page);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 20 });
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.waitForURL('**/sites/1/tracking-code*');
  await page.getByText('Waiting for the first hit').waitFor();
  await devTools.detach();
  expect(await page.locator('pre').first().textContent()).toContain(`${product.url}/accord.js`);
  expect(await findBarriers(page)).toEqual([]);

  // Before the first hit, the overview and a report say what is missing.
  await page.goto('/sites/1/overview');
  await page.getByText('Nothing measured yet').waitFor();
  await page.goto('/sites/1/reports/countries');
  await page.getByText('No visits in this range').waitFor();
  expect(await findBarriers(page)).toEqual([]);

  await page.goto('/sites/1/tracking-code');
  await page.getByText('Waiting for the first hit').waitFor();
  // The browser of a test says that it is one, and is then not counted as a person.
  const visitor = await browser.newPage({ userAgent: PERSON });
  await visitor.goto(site.url);
  await page.getByText('First hit received').waitFor();
  await visitor.goto(`${site.url}/tides/`);

  await page.getByRole('link', { name: 'Open the overview' }).click();
  await expect
    .poll(() => page.getByRole('radio', { name: /^Page views/ }).textContent(), { timeout: 20_000 })
    .toMatch(/^Page views2/);
  await page.getByRole('table', { name: 'Pages' }).getByText('/tides/').waitFor();
  await settle(page);
  expect(await findBarriers(page)).toEqual([]);
  expect(faults()).toEqual([]);
});
