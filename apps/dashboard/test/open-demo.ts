import type { DemoState } from '@accord/contract/demo';
import type { ReportAnswer } from '@accord/contract/reports';
import type { RunningProduct } from '@accord/testing/product';
import type { Page } from 'playwright-core';
import { answerOf } from './open-dashboard.ts';

const FILLED_WITHIN_MS = 240_000;

/** Signs the page in to the demo of a product that was started with `--demo`, and waits until it is filled. */
export async function openDemo(page: Page, product: RunningProduct): Promise<void> {
  const link = /http\S+\/demo\/\S+/.exec(product.printed())?.[0] ?? (await waitForLink(product));
  await page.goto(link);
  await page.waitForURL('**/overview*');
  const deadline = performance.now() + FILLED_WITHIN_MS;
  while (!(await answerOf<DemoState>(page, '/api/v1/demo')).isFull) {
    if (performance.now() > deadline) throw new Error(`the demo was not filled. It printed:\n${product.printed()}`);
    await page.waitForTimeout(500);
  }
  // What was sent is not yet counted: the figures of days that are over must have come to rest.
  let [before, calm] = [-1, 0];
  while (calm < 3) {
    await page.waitForTimeout(2000);
    const now = await countViews(page);
    calm = now > 0 && now === before ? calm + 1 : 0;
    before = now;
    if (performance.now() > deadline) throw new Error(`the demo was not counted, only ${now} page views of it`);
  }
}

async function waitForLink(product: RunningProduct): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const link = /http\S+\/demo\/\S+/.exec(product.printed())?.[0];
    if (link !== undefined) return link;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`there is no link to the demo. It printed:\n${product.printed()}`);
}

/** Page views of the demo's last sixty days that are over, on its three sites. */
async function countViews(page: Page): Promise<number> {
  const views = [1, 2, 3].map(async (site) => {
    const path = `/api/v1/sites/${site}/reports/visits-summary?period=range&date=previous60`;
    const { periods } = await answerOf<ReportAnswer>(page, path);
    return Number(periods[0]?.rows[0]?.pageViews ?? 0);
  });
  return (await Promise.all(views)).reduce((sum, one) => sum + one, 0);
}
