import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { launchBrowser } from '../src/browser.ts';
import { type RunningProduct, startProduct } from '../src/product.ts';
import { type StaticSite, serveStaticSite } from '../src/static-site.ts';
import { addedSite } from './added-site.ts';
import { storedDay } from './stored-day.ts';

let product: RunningProduct;
let browser: Browser;
let site: StaticSite;
beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  site = await serveStaticSite({});
}, 180_000);
afterAll(async () => {
  await site?.stop();
  await browser?.close();
  await product?.stop();
});

/** A single-page application with the client in its bundle, as a bundler makes it. */
async function bundledPage(siteId: number): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `
        import MatomoTracker from '@jonkoops/matomo-tracker';
        const tracker = new MatomoTracker({ urlBase: ${JSON.stringify(product.url)}, siteId: ${siteId} });
        tracker.trackPageView();
        document.querySelector('button').addEventListener('click', () => {
          history.pushState({}, '', '/products/mug');
          document.title = 'Mug';
          tracker.trackPageView({ documentTitle: 'Flint mug', href: location.href });
        });`,
      resolveDir: fileURLToPath(new URL('.', import.meta.url)),
    },
    bundle: true,
    write: false,
    format: 'iife',
    platform: 'browser',
  });
  const script = outputFiles[0]?.text.replaceAll('</script', '<\\/script') ?? '';
  return `<!doctype html><title>Home</title><button>Go on</button><script>${script}</script>`;
}

it('@jonkoops/matomo-tracker 0.7, as it comes from npm, tracks the views of a page in Chromium', async () => {
  const siteId = await addedSite(product, 'page');
  site.pages.set('/', await bundledPage(siteId));
  const page = await browser.newPage();
  const failed: string[] = [];
  page.on('pageerror', (error) => failed.push(error.message));
  page.on('requestfailed', (request) => failed.push(request.url()));
  page.on('response', (response) => {
    if (response.status() >= 400 && !response.url().endsWith('/favicon.ico')) failed.push(response.url());
  });

  await page.goto(`${site.url}/`);
  await storedDay(product, siteId, 1);
  await page.click('button');

  expect(await storedDay(product, siteId, 2)).toMatchObject({
    visits: 1,
    visitors: 1,
    pages: { '/': 1, '/products/mug': 1 },
    titles: { Home: 1, 'Flint mug': 1 },
  });
  expect(failed).toEqual([]);
  await page.close();
});
