import { readFileSync } from 'node:fs';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { launchBrowser } from '@accord/testing/browser';
import { type StaticSite, serveStaticSite } from '@accord/testing/static-site';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';

const script = readFileSync(new URL('../../../../dist/tracker/accord.js', import.meta.url));

let browser: Browser;
let site: StaticSite;
/** The hits of the page, by a real server: what a page sends while it goes away cannot be intercepted. */
let hits: URLSearchParams[];
let refuses: boolean;

async function collect(request: IncomingMessage, response: ServerResponse): Promise<void> {
  const query = new URL(request.url ?? '', 'http://localhost').search;
  hits.push(new URLSearchParams(query || (await text(request))));
  response.writeHead(refuses ? 503 : 204, refuses ? { 'Retry-After': '60' } : {}).end();
}

beforeAll(async () => {
  browser = await launchBrowser();
  site = await serveStaticSite({
    '/': '<title>Start</title><script async src="/accord.js" data-site="1"></script><a href="/other">on</a>',
    '/quick':
      '<title>Quick</title><script src="/accord.js" data-site="1"></script><script>location = "/other"</script>',
    '/other': '<title>Other</title>',
    '/accord.js': (_request, response) => response.setHeader('Content-Type', 'text/javascript').end(script),
    '/accord.php': (request, response) => void collect(request, response),
  });
});
afterAll(async () => {
  await browser.close();
  await site.stop();
});
beforeEach(() => {
  hits = [];
  refuses = false;
});

test('what still waits after a 503 is handed over when the page goes away', async () => {
  refuses = true;
  const page = await browser.newPage();
  await page.goto(site.url);
  await expect.poll(() => hits.length).toBe(1);
  // The answer must have reached the page before it goes.
  await page.waitForTimeout(200);
  refuses = false;
  await page.click('a');
  await expect.poll(() => hits.length).toBe(2);
  expect(hits[1]?.get('hit_id')).toBe(hits[0]?.get('hit_id'));
  await page.close();
});

test('a page that is left at once is still counted', async () => {
  const page = await browser.newPage();
  await page.goto(`${site.url}/quick`);
  await page.waitForURL('**/other');
  await expect.poll(() => hits.length).toBe(1);
  expect(hits[0]?.get('action_name')).toBe('Quick');
  await page.close();
});
