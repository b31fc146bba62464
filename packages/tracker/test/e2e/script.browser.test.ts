import { launchBrowser } from '@accord/testing/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type Answer, serveWeb, type TrackedRequest, type Web } from './tracked-page.ts';

const site = 'https://shop.example.com';
const script = 'https://stats.example.net/accord.js';
const endpoint = `['setTrackerUrl', 'https://stats.example.net/matomo.php'], ['setSiteId', '1']`;

let browser: Browser;
let context: BrowserContext;
let web: Web;
let page: Page;
let pageErrors: string[];
let warnings: string[];
/** What the tests change: the head of the page, its policy, what the endpoint answers. */
let head: string;
let policy: string | undefined;
let answer: (request: TrackedRequest) => Answer;

beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());
beforeEach(async () => {
  head = '';
  policy = undefined;
  answer = () => undefined;
  pageErrors = [];
  warnings = [];
  context = await browser.newContext();
  web = await serveWeb(
    context,
    (url) => ({
      html: `<!DOCTYPE html><html><head><title>${url.pathname}</title>${head}</head><body><p>Hello</p></body></html>`,
      ...(policy && { policy }),
    }),
    (request) => answer(request),
  );
  page = await context.newPage();
  page.on('pageerror', (error) => pageErrors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'warning') warnings.push(message.text());
  });
});
afterEach(async () => {
  await context.close();
  expect(pageErrors).toEqual([]);
});

const titles = () => web.requests.map((request) => request.params.action_name);
const hits = (count: number) => expect.poll(() => web.requests.length, { timeout: 10_000 }).toBe(count);
/** Long enough for a hit that must not come. */
const quiet = () => page.waitForTimeout(300);
const push = (commands: string) => page.evaluate(`_paq.push(${commands})`);
const queue = (commands: string) => `<script>_paq = [${endpoint}, ${commands}]</script>`;

describe('one line on the page', () => {
  test('tracks the page view by itself', async () => {
    head = `<script async src="${script}" data-site="7"></script>`;
    await page.goto(`${site}/one`);
    await hits(1);
    expect(web.requests[0]).toMatchObject({
      method: 'POST',
      to: 'https://stats.example.net/accord.php',
      params: { idsite: '7', rec: '1', url: `${site}/one`, action_name: '/one', cookie: '1' },
    });
  });

  test('leaves the page view to a page that pushes it, and takes another endpoint', async () => {
    head = `<script>_paq = [['trackPageView', 'Mine']]</script><script async src="${script}" data-site="7" data-url="https://stats2.example.net/x.php"></script>`;
    await page.goto(`${site}/two`);
    await hits(1);
    await quiet();
    expect(titles()).toEqual(['Mine']);
    expect(web.requests[0]?.to).toBe('https://stats2.example.net/x.php');
  });

  test('counts the pages of a single-page application', async () => {
    head = `<script async src="${script}" data-site="7" data-spa></script>`;
    await page.goto(`${site}/start`);
    await hits(1);
    await page.evaluate(`history.pushState({}, '', '/next?q=1'); document.title = 'Next'`);
    await hits(2);
    await page.evaluate(`history.pushState({}, '', '#part')`);
    await page.evaluate('history.go(-2)');
    await hits(3);
    await quiet();
    expect(web.requests.map(({ params }) => [params.url, params.urlref])).toEqual([
      [`${site}/start`, undefined],
      [`${site}/next?q=1`, `${site}/start`],
      [`${site}/start`, `${site}/next?q=1`],
    ]);
    expect(titles()[1]).toBe('Next');
    expect(new Set(web.requests.map(({ params }) => params.pv_id)).size).toBe(3);
    expect(new Set(web.requests.map(({ params }) => params._id)).size).toBe(1);
  });
});

describe('commands', () => {
  test('before and after the script has loaded, each hit with an id of its own', async () => {
    head = `${queue(`['trackPageView', 'before']`)}<script async src="${script}"></script>`;
    await page.goto(site);
    await hits(1);
    await push(`['trackPageView', 'after 1'], ['trackPageView', 'after 2']`);
    await hits(3);
    expect(titles()).toEqual(['before', 'after 1', 'after 2']);
    const ids = web.requests.map(({ params }) => params.hit_id);
    expect(ids.every((id) => /^[\da-f]{16}$/.test(id ?? ''))).toBe(true);
    expect(new Set(ids).size).toBe(3);
  });

  test('unknown ones and failing functions stop nothing', async () => {
    head = `${queue(`['noSuchMethod', 1], [function () { throw new Error('of the page') }], ['trackPageView', 'still']`)}<script async src="${script}"></script>`;
    await page.goto(site);
    await hits(1);
    await push(`['alsoUnknown'], ['trackPageView', 'and on']`);
    await hits(2);
    expect(titles()).toEqual(['still', 'and on']);
    expect(warnings).toEqual([]);
  });

  test('unknown ones are named when the page is being debugged', async () => {
    head = `${queue(`['noSuchMethod', 1]`)}<script async src="${script}" data-debug></script>`;
    await page.goto(site);
    await expect.poll(() => warnings.join()).toContain('noSuchMethod');
  });

  test('work where a loader runs the script without an element', async () => {
    head = queue(`['trackPageView', 'loaded']`);
    await page.goto(site);
    await page.evaluate(`import('${script}')`);
    await hits(1);
    expect(web.requests[0]?.to).toBe('https://stats.example.net/matomo.php');
  });

  test('a second copy of the script changes nothing', async () => {
    head = `${queue(`['trackPageView']`)}<script src="${script}"></script><script src="${script}" data-site="1"></script>`;
    await page.goto(site);
    await hits(1);
    await quiet();
    expect(web.requests).toHaveLength(1);
  });
});

describe('sending', () => {
  test.each([
    ['GET', 'image', undefined, '1'],
    ['POST', 'fetch', 'body', '0'],
  ])('by %s', async (method, via, place, sendImage) => {
    head = `${queue(`['setRequestMethod', '${method}'], ['trackPageView']`)}<script async src="${script}"></script>`;
    await page.goto(site);
    await hits(1);
    const [request] = web.requests;
    expect(request).toMatchObject({ method, via, params: { action_name: '/', send_image: sendImage } });
    expect(request?.in).toBe(place);
  });

  test('again after 503, with the same id, in the time that the server says', async () => {
    const times: number[] = [];
    answer = () => {
      times.push(performance.now());
      return times.length < 3 ? { status: 503, headers: { 'Retry-After': '1' } } : undefined;
    };
    head = `<script async src="${script}" data-site="7"></script>`;
    await page.goto(site);
    await hits(3);
    await page.waitForTimeout(1500);
    expect(web.requests).toHaveLength(3);
    expect(new Set(web.requests.map(({ params }) => params.hit_id)).size).toBe(1);
    expect((times[1] ?? 0) - (times[0] ?? 0)).toBeGreaterThan(990);
  });

  test('again after a connection that failed', async () => {
    answer = () => (web.requests.length < 2 ? 'abort' : undefined);
    head = `<script async src="${script}" data-site="7"></script>`;
    await page.goto(site);
    await hits(2);
    expect(web.requests[0]?.params).toEqual(web.requests[1]?.params);
  });

  test('not again after a refusal', async () => {
    answer = () => ({ status: 400 });
    head = `<script async src="${script}" data-site="7"></script>`;
    await page.goto(site);
    await hits(1);
    await page.waitForTimeout(1500);
    expect(web.requests).toHaveLength(1);
  });
});

describe('limits', () => {
  test('a policy that allows scripts of the tracker host alone', async () => {
    policy = "default-src 'none'; script-src https://stats.example.net; connect-src https://stats.example.net";
    head = `<script async src="${script}" data-site="7"></script>`;
    const violations: string[] = [];
    page.on('console', (message) => {
      if (/Content Security Policy/.test(message.text())) violations.push(message.text());
    });
    await page.goto(site);
    await hits(1);
    expect(violations).toEqual([]);
  });

  test('a policy that only says where scripts come from', async () => {
    policy = 'script-src https://stats.example.net';
    head = `<script async src="${script}" data-site="7"></script>`;
    await page.goto(site);
    await hits(1);
  });

  test('without cookies: none is written and the visitor has no id', async () => {
    head = `${queue(`['trackPageView'], ['disableCookies']`)}<script async src="${script}"></script>`;
    await page.goto(site);
    await hits(1);
    expect(web.requests[0]?.params).toMatchObject({ _id: '', _idn: '1', cookie: '1' });
    expect(await context.cookies()).toEqual([]);
  });

  test('do not track, where the page honours it', async () => {
    await context.addInitScript('Object.defineProperty(navigator, "doNotTrack", { value: "1" })');
    head = `${queue(`['setDoNotTrack', true], ['trackPageView']`)}<script async src="${script}"></script>`;
    await page.goto(site);
    await quiet();
    expect(web.requests).toEqual([]);
    expect(await context.cookies()).toEqual([]);
  });

  test('nothing is sent and no cookie kept before consent; all of it after', async () => {
    head = `${queue(`['trackPageView', 'held'], ['requireConsent']`)}<script async src="${script}"></script>`;
    await page.goto(site);
    await quiet();
    expect(web.requests).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await push(`['setConsentGiven']`);
    await hits(2);
    expect(web.requests.map(({ params }) => [params.action_name ?? `ping=${params.ping}`, params.consent])).toEqual([
      ['held', '1'],
      ['ping=1', '1'],
    ]);
  });

  test('cookies that the page does not want stay away when consent is given', async () => {
    head = `${queue(`['disableCookies'], ['requireConsent'], ['trackPageView'], [function () { this.setConsentGiven() }]`)}<script async src="${script}"></script>`;
    await page.goto(site);
    await expect.poll(() => web.requests.length).toBeGreaterThan(0);
    expect(web.requests.map(({ params }) => params._id).join('')).toBe('');
    expect(await context.cookies()).toEqual([]);
  });

  // matomo.js keeps its cookies for visitors who have opted out (recorded case optout-opt-out); this script does not.
  test('who has opted out is not tracked on the next page either, and keeps no cookie but the opt-out', async () => {
    head = `${queue(`['trackPageView']`)}<script async src="${script}"></script>`;
    await page.goto(site);
    await hits(1);
    await push(`['optUserOut']`);
    await page.goto(`${site}/next`);
    await quiet();
    expect(web.requests).toHaveLength(1);
    expect((await context.cookies()).map((cookie) => cookie.name)).toEqual(['mtm_consent_removed']);
    await push(`['forgetUserOptOut']`);
    await hits(2);
    expect(await context.cookies()).toEqual([]);
  });
});
