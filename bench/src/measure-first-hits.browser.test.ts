import { launchBrowser } from '@accord/testing/browser';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { measureFirstHits } from './measure-first-hits.ts';

let product: RunningProduct;
let browser: Browser;
beforeAll(async () => {
  product = await startProduct();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

test('all processes of the product run', () => {
  expect(Object.keys(product.pids()).sort()).toEqual(['accord', 'control-host', 'events-host', 'server', 'worker']);
});

test('the visit of a page in a real browser is in the report within 10 s, five times', async () => {
  const elapsed = await measureFirstHits(product, browser, 5);
  console.log(`from page to report, ms: ${elapsed.map(Math.round).join(', ')}`);
  expect(Math.max(...elapsed)).toBeLessThan(10_000);
});
