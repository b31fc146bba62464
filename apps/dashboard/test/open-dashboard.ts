import axe from 'axe-core';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { expect, onTestFailed } from 'vitest';

/** A page of the dashboard in a browser of its own. */
export interface OpenDashboard {
  context: BrowserContext;
  page: Page;
  /** Errors of the console and of scripts, and what the content policy refused, since the last call. */
  faults(): string[];
}

/** Opens a page that keeps every fault. `size` in CSS pixels; the time zone is one that is not the sites'. */
export async function openDashboard(
  browser: Browser,
  url: string,
  size: { width: number; height: number } = { width: 1440, height: 1000 },
): Promise<OpenDashboard> {
  const context = await browser.newContext({
    baseURL: url,
    viewport: size,
    locale: 'en-GB',
    timezoneId: 'America/Lima',
    colorScheme: 'light',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  const found: string[] = [];
  page.on('pageerror', (error) => found.push(`script: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') found.push(`console: ${message.text()}`);
  });
  await page.exposeFunction('keepFault', (text: string) => found.push(text));
  await page.addInitScript(`document.addEventListener('securitypolicyviolation', (event) =>
    keepFault('policy: ' + event.violatedDirective + ' ' + event.blockedURI))`);
  // A time-out alone tells nothing of a machine that one cannot look at. Pages of a whole file belong to no test.
  if (expect.getState().currentTestName !== undefined)
    onTestFailed(async () => {
      if (page.isClosed()) return;
      const shown = await page.locator('body').ariaSnapshot();
      console.log(`It was at ${page.url()} with faults [${found.join(', ')}] and showed:\n${shown.slice(0, 4_000)}`);
    });
  return { context, page, faults: () => found.splice(0) };
}

/** Waits until every report on the page is here and, unless `isIdle` is false, nothing is asked any more. */
export async function settle(page: Page, isIdle = true): Promise<void> {
  await page.locator('h1').first().waitFor({ state: 'attached' });
  await page.waitForFunction(() => document.querySelector('.skeleton, .is-refreshing, [aria-busy="true"]') === null);
  if (isIdle) await page.waitForLoadState('networkidle');
}

/** What axe finds against WCAG 2.2 AA and its best practices: rule and the first places. */
export async function findBarriers(page: Page): Promise<string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document);
    return violations.map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html }) => html.slice(0, 160))}`);
  });
}

/** What a path of our API answers to the person who is signed in on the page. */
export function answerOf<Answer>(page: Page, path: string): Promise<Answer> {
  return page.evaluate(async (asked) => (await fetch(asked)).json() as unknown, path) as Promise<Answer>;
}
