import { readFileSync } from 'node:fs';
import { launchBrowser } from '@accord/testing/browser';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Case, coveredGetters, isCoveredCase } from './covered-case.ts';
import { createComparison } from './placeholders.ts';
import { serveWeb, type TrackedRequest, type Web } from './tracked-page.ts';

const cases = JSON.parse(readFileSync(new URL('../data/page-view-cases.json', import.meta.url), 'utf8')) as Case[];

/** Recorded waits are there for the delays of matomo.js; this script delays nothing. */
const longestWaitMs = 150;
const settleMs = 250;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser.close());

test('the copied cases are all covered ones, and enough of them', () => {
  expect(cases.filter((recorded) => !isCoveredCase(recorded))).toEqual([]);
  expect(cases.length).toBeGreaterThanOrEqual(48);
});

describe('what the page pushes causes the recorded requests', () => {
  test.each(cases.map((recorded) => [recorded.name, recorded] as const))('%s', async (_name, recorded) => {
    const context = await browser.newContext({
      viewport: { width: 1000, height: 700 },
      locale: 'en-US',
      timezoneId: 'UTC',
    });
    try {
      const web = await serveWeb(context, () => ({
        html: htmlOf(recorded),
        ...(recorded.page.charset && { charset: recorded.page.charset }),
      }));
      const page = await play(context, recorded, web);
      const isEqual = createComparison();
      const sent = web.requests.map(withoutHitId);
      const isEverythingEqual =
        sent.length === recorded.requests.length &&
        sent.every((request, place) => isEqual(request, expectedOf(recorded.requests[place])));
      if (!isEverythingEqual) expect(sent).toEqual(recorded.requests.map(expectedOf));
      for (const { call, value } of recorded.results ?? []) {
        if (!coveredGetters.has(call[0] ?? '')) continue;
        const result = await page.evaluate(
          (name) =>
            new Promise((resolve) =>
              (window as unknown as { _paq: unknown[] })._paq.push([
                function (this: Record<string, () => unknown>) {
                  resolve(this[name]?.());
                },
              ]),
            ),
          call[0] as string,
        );
        if (!isEqual(result, value)) expect({ call, value: result }).toEqual({ call, value });
      }
      await compareCookies(context, recorded, isEqual);
    } finally {
      await context.close();
    }
  });
});

async function play(context: BrowserContext, recorded: Case, web: Web): Promise<Page> {
  const { page: opened } = recorded;
  const now = Math.floor(Date.now() / 1000);
  await context.addCookies(
    (opened.cookies ?? []).map(({ name, value }) => ({
      name,
      value: value.replace(/\{now-(\d+)\}/g, (_all, seconds) => String(now - Number(seconds))),
      url: 'https://shop.example.com',
    })),
  );
  // The cases were recorded with a full Chromium; the headless one of npm shows no PDF.
  await context.addInitScript('Object.defineProperty(Navigator.prototype, "pdfViewerEnabled", { value: true })');
  if (opened.noBeacon)
    await context.addInitScript('Object.defineProperty(navigator, "sendBeacon", { value: undefined })');
  const page = await context.newPage();
  const address = new URL(opened.path, 'https://shop.example.com').href;
  if (opened.referrer) {
    await page.goto(opened.referrer);
    await leaveTo(page, address);
  } else await page.goto(address);
  await loadScript(page, recorded.before);
  if (recorded.after) await push(page, recorded.after);
  for (const action of recorded.actions ?? []) {
    if (action.wait) await page.waitForTimeout(Math.min(action.wait, longestWaitMs));
    if (action.eval) await page.evaluate(action.eval);
    if (action.pushState) await page.evaluate((path) => history.pushState({}, '', path), action.pushState);
    if (action.title)
      await page.evaluate((title) => {
        document.title = title;
      }, action.title);
    if (action.push) await push(page, action.push);
    if (action.goto) {
      await leaveTo(page, new URL(action.goto, 'https://shop.example.com').href);
      await loadScript(page, action.before);
    }
  }
  const startedAt = performance.now();
  while (performance.now() - Math.max(startedAt, web.lastAt()) < settleMs) await page.waitForTimeout(20);
  return page;
}

async function leaveTo(page: Page, address: string): Promise<void> {
  const loaded = page.waitForEvent('load');
  await page.evaluate((to) => {
    location.href = to;
  }, address);
  await loaded;
}

/** Adds the script after the load event, with `before` in the queue. */
async function loadScript(page: Page, before: Case['before']): Promise<void> {
  await page.evaluate(
    async ([queue]) => {
      const revived = (queue as unknown[][]).map((command) =>
        command.map((given) => {
          const made = given as { $fn?: string; args?: string[] } | null;
          return made && typeof made === 'object' && made.$fn
            ? new Function(...(made.args ?? ['request']), made.$fn)
            : given;
        }),
      );
      (window as unknown as { _paq: unknown })._paq = revived;
      await new Promise((resolve, reject) => {
        const script = document.createElement('script');
        script.onload = resolve;
        script.onerror = reject;
        script.src = 'https://stats.example.net/accord.js';
        document.head.append(script);
      });
    },
    [before ?? []],
  );
}

function push(page: Page, commands: readonly (readonly unknown[])[]): Promise<void> {
  return page.evaluate((given) => {
    for (const command of given) (window as unknown as { _paq: unknown[] })._paq.push(command);
  }, commands as unknown[][]);
}

function htmlOf({ page }: Case): string {
  return `<!DOCTYPE html>\n<html><head><title>${page.title ?? 'Test page'}</title></head>\n<body>\n${page.html ?? '<p>Hello</p>'}\n</body></html>`;
}

/** Every hit has an id of its own, which matomo.js does not send. */
function withoutHitId(request: TrackedRequest): unknown {
  const { hit_id: hitId, ...params } = request.params;
  expect(hitId).toMatch(/^[\da-f]{16}$/);
  const { contentType, ...rest } = request;
  return { ...rest, contentType: contentType?.replace(/\s/g, '').toLowerCase(), params };
}

/** A beacon of matomo.js is a `fetch` with keepalive here: it shows the answer, so that a refused hit is sent again. */
function expectedOf(expected: Case['requests'][number] | undefined): unknown {
  if (!expected) return undefined;
  return {
    method: expected.method,
    via: expected.via === 'beacon' ? 'fetch' : expected.via,
    to: expected.to ?? 'https://stats.example.net/matomo.php',
    in: expected.in,
    contentType: expected.method === 'GET' ? undefined : 'application/x-www-form-urlencoded;charset=utf-8',
    params: expected.params,
  };
}

async function compareCookies(
  context: BrowserContext,
  recorded: Case,
  isEqual: (actual: unknown, expected: unknown) => boolean,
) {
  const now = Date.now() / 1000;
  const kept: Record<string, unknown> = {};
  for (const cookie of await context.cookies('https://shop.example.com')) {
    const expected = recorded.cookies[cookie.name];
    const lifetime = cookie.expires < 0 ? 'session' : cookie.expires - now;
    const isLifetimeEqual =
      typeof lifetime === 'number' &&
      typeof expected?.lifetime === 'number' &&
      Math.abs(lifetime - expected.lifetime) < 60;
    kept[cookie.name] = {
      value: decodeURIComponent(cookie.value),
      domain: cookie.domain,
      path: cookie.path,
      sameSite: cookie.sameSite,
      secure: cookie.secure,
      lifetime: isLifetimeEqual ? expected.lifetime : lifetime,
    };
  }
  const expected = Object.fromEntries(
    Object.entries(recorded.cookies).map(([name, cookie]) => [
      name,
      { domain: 'shop.example.com', path: '/', sameSite: 'Lax', secure: false, ...cookie },
    ]),
  );
  if (!isEqual(kept, expected)) expect(kept).toEqual(expected);
}
