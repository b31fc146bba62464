import type { RunningProduct } from '@accord/testing/product';
import { serveStaticSite } from '@accord/testing/static-site';
import type { Browser } from 'playwright-core';

const pollMs = 50;
const givenUpMs = 30_000;

/**
 * How long it takes from opening a page on localhost until its visit is in the report, in milliseconds, once for
 * each of `count` new sites: the page loads, the script is fetched, the hit is collected, loaded and counted.
 *
 * @throws Error when a visit is not in the report after 30 s
 */
export async function measureFirstHits(product: RunningProduct, browser: Browser, count: number): Promise<number[]> {
  const pages = await serveStaticSite({});
  const elapsed: number[] = [];
  try {
    for (let i = 0; i < count; i++) elapsed.push(await measureFirstHit());
  } finally {
    await pages.stop();
  }
  return elapsed;

  async function measureFirstHit(): Promise<number> {
    const added = await product.call('SitesManager.addSite', {
      siteName: 'First hit',
      urls: pages.url,
      timezone: 'UTC',
    });
    const { value: siteId } = added as { value: number };
    pages.pages.set(
      '/',
      `<title>Hello</title><script async src="${product.url}/accord.js" data-site="${siteId}"></script>`,
    );
    const context = await browser.newContext();
    const startedAt = performance.now();
    try {
      const page = await context.newPage();
      await page.goto(pages.url);
      while (!(await hasVisit(siteId))) {
        if (performance.now() - startedAt > givenUpMs) throw new Error(`no visit of site ${siteId} in the report`);
        await new Promise((settle) => setTimeout(settle, pollMs));
      }
      return performance.now() - startedAt;
    } finally {
      await context.close();
    }
  }

  async function hasVisit(siteId: number): Promise<boolean> {
    const report = await product.call('VisitsSummary.get', { idSite: String(siteId), period: 'day', date: 'today' });
    return Number((report as { nb_visits?: number }).nb_visits) > 0;
  }
}
