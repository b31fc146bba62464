import type { DemoState } from '@accord/contract/demo';
import type { RunningProduct } from '@accord/testing/product';
import type { Page } from 'playwright-core';
import { answerOf } from './open-dashboard.ts';

const FILLED_WITHIN_MS = 170_000;

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
  // What was sent last is counted when the figures no longer change.
  await page.waitForTimeout(5000);
}

async function waitForLink(product: RunningProduct): Promise<string> {
  for (let tries = 0; tries < 300; tries++) {
    const link = /http\S+\/demo\/\S+/.exec(product.printed())?.[0];
    if (link !== undefined) return link;
    await new Promise((done) => setTimeout(done, 100));
  }
  throw new Error(`there is no link to the demo. It printed:\n${product.printed()}`);
}
