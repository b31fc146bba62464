import type { ReportAnswer, ReportList } from '@accord/contract/reports';
import type { Me } from '@accord/contract/session';
import type { VisitList } from '@accord/contract/visits';
import { launchBrowser } from '@accord/testing/browser';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CANARY_HOST, PAYLOADS } from './hostile/payloads.ts';
import { sendHostile } from './hostile/send-hostile.ts';
import { answerOf, type OpenDashboard, openDashboard, settle } from './open-dashboard.ts';

/** All of them is a command: `npm run hostile-screens`. */
const count = Number(process.env.HOSTILE_TEXTS ?? '4');
const texts = PAYLOADS.slice(0, count);
const isWhole = count >= PAYLOADS.length;
/** With few texts, every so many of the reports: all of them are drawn alike. */
const REPORTS_APART = isWhole ? 1 : 4;
const WIDE = { timeout: 3_600_000 };
const STORED_WITHIN_MS = 600_000;
const MOST_STEPS = 40;

let product: RunningProduct;
let browser: Browser;
let dashboard: OpenDashboard;
let page: Page;
/** What ran, or was asked of another host, which only what ran would do. */
const ran: string[] = [];

/** Does as the page itself does when somebody fills in its forms. */
const send = (method: string, path: string, body: unknown): Promise<number> =>
  page.evaluate(
    async ([how, where, what]) =>
      (
        await fetch(where, {
          method: how,
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify(what),
        })
      ).status,
    [method, path, body] as const,
  );

async function watch(watched: Page): Promise<void> {
  await watched.exposeFunction('tellRan', (text: string) => ran.push(text));
  await watched.addInitScript(`for (const name of ['alert', 'confirm', 'prompt', 'print'])
    window[name] = (...all) => tellRan(name + ' ' + all.join() + ' at ' + location.href)`);
  watched.on('dialog', (dialog) => {
    ran.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
  watched.on('request', (request) => {
    // Nothing of ours is anywhere else.
    const { protocol, host } = new URL(request.url());
    if (/^https?:$/.test(protocol) && host !== new URL(product.url).host) ran.push(`asked for ${request.url()}`);
  });
}

beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
  dashboard = await openDashboard(browser, product.url);
  page = dashboard.page;
  await watch(page);
  // The owner who comes with a token has no password, and only a person is asked who they are.
  await dashboard.context.setExtraHTTPHeaders({ authorization: `Bearer ${product.token}` });
  const organisation = { id: 1, name: texts[1] ?? '', isDemo: false };
  const me: Me = { name: texts[0] ?? '', email: `${texts[1] ?? ''}@example.org`, organisation, role: 'own' };
  await page.route('**/api/v1/me', (route) => route.fulfill({ json: me }));
  await page.goto('/sites');
  const site = { name: (texts[0] ?? '').slice(0, 90), url: 'https://shop.example', timeZone: 'UTC', currency: 'EUR' };
  expect(await send('POST', '/api/v1/sites', { ...site, preset: 'everything' })).toBe(201);
  for (const scope of ['visit', 'action'])
    await product.call('CustomDimensions.configureNewCustomDimension', {
      idSite: '1',
      name: texts[2] ?? '',
      scope,
      active: '1',
    });
  for (const text of texts) {
    // What cannot be stored is refused, in words.
    const goal = { name: text.slice(0, 50), matchAttribute: 'url', pattern: text };
    expect(await send('POST', '/api/v1/sites/1/goals', goal)).toBeLessThan(500);
    const day = new Date().toISOString().slice(0, 10);
    await send('POST', '/api/v1/sites/1/annotations', { day, note: text });
    await send('POST', '/api/v1/sites/1/saved-segments', {
      name: text.slice(0, 100),
      definition: 'actions>0',
      isShared: true,
      isForAllSites: false,
    });
  }
  const sent = await sendHostile(product, texts);
  expect(sent).toBeGreaterThan(100 * texts.length);
  const counted = async (): Promise<number> => {
    const path = '/api/v1/sites/1/reports/visits-summary?period=day&date=today';
    const row = (await answerOf<ReportAnswer>(page, path)).periods[0]?.rows[0];
    return Number(row?.visits ?? 0);
  };
  const endMs = performance.now() + STORED_WITHIN_MS;
  let before = -1;
  for (let now = await counted(); now === 0 || now !== before; now = await counted()) {
    if (performance.now() > endMs) throw new Error(`only ${now} visits were counted`);
    before = now;
    await page.waitForTimeout(3_000);
  }
}, WIDE.timeout);
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** Addresses of links that would run something. */
const badLinks = (): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('a[href], area[href], [src], form[action]')]
      .map((one) => ('href' in one ? String(one.href) : (one.getAttribute('src') ?? one.getAttribute('action') ?? '')))
      .filter((address) => !/^(https?:|mailto:|blob:|data:image\/|[/#?.]|$)/i.test(address)),
  );

/** Opens a screen, shows all of it, and presses what opens more. */
async function look(path: string, further: () => Promise<void> = async () => {}): Promise<void> {
  await page.goto(path);
  await settle(page, false);
  for (let step = 0; step < MOST_STEPS; step++) {
    const isEnd = await page.evaluate(() => {
      window.scrollBy(0, window.innerHeight);
      return window.innerHeight + window.scrollY >= document.documentElement.scrollHeight - 2;
    });
    if (isEnd) break;
  }
  await further();
  // What would run does so in the next moments.
  await page.waitForTimeout(60);
  const faults = dashboard.faults().filter((fault) => !/status of 4\d\d/.test(fault));
  expect({ path, ran: [...ran], links: await badLinks(), faults }).toEqual({ path, ran: [], links: [], faults: [] });
}

test('what would run is told here, or the rest shows nothing', async () => {
  const other = await browser.newPage();
  await watch(other);
  const written = `<img src=x onerror=alert(1)><img src=https://${CANARY_HOST}/x.png>`;
  await other.goto(`data:text/html,${encodeURIComponent(written)}`);
  await expect
    .poll(() => [...ran].sort())
    .toEqual([expect.stringMatching(/^alert 1 at /), `asked for https://${CANARY_HOST}/x.png`]);
  await other.close();
  ran.length = 0;
});

test('no script of ours may be written into a page: the policy allows neither inline nor eval', async () => {
  const policy = (await fetch(`${product.url}/sites`)).headers.get('content-security-policy') ?? '';
  const scripts = /script-src ([^;]*)/.exec(policy)?.[1] ?? '';
  expect(scripts).not.toBe('');
  expect(scripts).not.toMatch(/unsafe|\*|data:|https?:/);
});

test('nothing runs on any screen', WIDE, async () => {
  const pages = await answerOf<ReportAnswer>(page, '/api/v1/sites/1/reports/page-urls?period=day&date=today&limit=500');
  const labels = (pages.periods[0]?.rows ?? []).map(({ label }) => String(label));
  const { visits } = await answerOf<VisitList>(
    page,
    `/api/v1/sites/1/visits?date=${pages.periods[0]?.from},${pages.periods[0]?.to}&limit=1`,
  );
  const range = 'range=7d';
  const screens = [
    ...['/sites', '/sites?search=%3Cscript%3E', '/sites/new', '/sites/1/tracking-code', '/sites/1/data-collection'],
    ...[`/sites/1/overview?${range}`, `/sites/1/real-time`, `/sites/1/goals?${range}`, `/sites/1/reports`],
    ...[`/sites/1/insights?${range}`, `/sites/1/reports/visits-summary?${range}&view=calendar`],
    ...[`/sites/1/reports/visits-summary?${range}&view=table`, `/sites/1/overview?${range}&vs=`],
    ...[`/sites/1/transitions?${range}`, `/sites/1/visits?${range}&visitor=${visits[0]?.visitor ?? ''}`],
    ...texts.slice(0, isWhole ? 20 : 1).flatMap((text) => {
      const written = encodeURIComponent(text);
      return [
        `/sites/1/campaign-links?to=${written}&campaign=${written}&source=${written}`,
        `/sites/1/overview?${range}&segment=${encodeURIComponent(`pageTitle==${written}`)}`,
        `/sites/1/reports/page-urls?${range}&search=${written}&sort=${written}&columns=${written}&metric=${written}`,
      ];
    }),
    ...labels
      .slice(0, isWhole ? 20 : 2)
      .map((label) => `/sites/1/transitions?${range}&page=${encodeURIComponent(label)}`),
  ];
  for (const screen of screens) await look(screen);
});

test('nothing runs in the log of visits, as far as it goes', WIDE, async () => {
  await look('/sites/1/visits?range=7d', async () => {
    const visits = page.locator('.visit');
    await visits.first().waitFor();
    expect(await visits.count()).toBeGreaterThan(Math.min(30, texts.length));
    const more = page.getByRole('button', { name: 'Earlier visits' });
    for (let step = 0; step < 10 && (await more.isVisible()); step++) {
      await more.click();
      await settle(page, false);
    }
  });
});

test('nothing runs in any report, in the detail of its rows and in what a figure is made of', WIDE, async () => {
  const { reports } = await answerOf<ReportList>(page, '/api/v1/reports');
  expect(reports.length).toBeGreaterThan(80);
  let shown = 0;
  for (const { id, kind } of reports.filter((_, at) => at % REPORTS_APART === 0)) {
    await look(`/sites/1/reports/${id}?range=7d&rows=1000`, async () => {
      const written = (await page.locator('main').textContent()) ?? '';
      if (/script|onerror|onload/i.test(written)) shown += 1;
      if (kind !== 'table') return;
      const row = page.locator('tbody tr').first();
      if ((await row.count()) === 0) return;
      await row.locator('th, td').first().click();
      await page.waitForTimeout(150);
    });
  }
  // What was sent is there to be read, as text.
  expect(shown).toBeGreaterThan(40 / REPORTS_APART);
});

test('nothing runs where things are chosen: segments and their values, the palette, menus of sites', WIDE, async () => {
  for (const [name, typed] of [
    ['pageUrl', 's'],
    ['pageTitle', '<'],
    ['eventCategory', ''],
    ['city', ''],
    ['referrerName', ''],
  ] as const) {
    await look('/sites/1/overview?range=7d', async () => {
      await page.getByRole('button', { name: 'All visits' }).click();
      await page.getByLabel('Property').selectOption(name);
      await page.getByLabel('Value').fill(typed);
      await page.waitForTimeout(400);
    });
  }
  await look('/sites/1/reports/visits-summary?range=7d', async () => {
    await page.getByRole('button', { name: 'Notes' }).click();
    await page.getByRole('dialog').getByRole('listitem').first().waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('slider').first().focus();
    await page.keyboard.press('End');
  });
  await look('/sites/1/goals?range=7d', async () => {
    await page
      .getByRole('button', { name: /^Change the goal/ })
      .first()
      .click();
    await page.getByRole('dialog').getByLabel('Name').waitFor();
  });
  await look('/sites/1/overview?range=7d', async () => {
    await page.keyboard.press('Control+k');
    await page.getByLabel('What to find').fill('script');
    await page.waitForTimeout(200);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: /^Switch the site/ }).click();
  });
});
