import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ReportAnswer } from '@accord/contract/reports';
import { launchBrowser } from '@accord/testing/browser';
import { startProduct } from '@accord/testing/product';
import type { Page } from 'playwright-core';
import { answerOf, openDashboard, settle } from '../open-dashboard.ts';
import { openDemo } from '../open-demo.ts';
import { readPng } from './read-png.ts';
import { writeSmallPng } from './write-small-png.ts';

/** Makes docs/screens: every screen in light and dark, on a desk and on a phone, with the figures of the demo. */

const folder = resolve(import.meta.dirname, '../../../../docs/screens');
const LIMIT_KB = 4300;
const sizes = { desk: { width: 1440, height: 900 }, phone: { width: 390, height: 844 } } as const;
/** A page may be longer than the picture of it. */
const MOST_PX = 1400;

let totalBytes = 0;

async function take(page: Page, name: string): Promise<void> {
  for (const [device, size] of Object.entries(sizes)) {
    await page.setViewportSize(size);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      // Real time never rests.
      await settle(page, !page.url().includes('real-time'));
      // Canvases are painted again after the colours have changed.
      await page.waitForTimeout(400);
      const height = await page.evaluate(() => document.documentElement.scrollHeight);
      await page.setViewportSize({ width: size.width, height: Math.min(MOST_PX, Math.max(size.height, height)) });
      await page.waitForTimeout(200);
      const file = writeSmallPng(readPng(await page.screenshot()));
      await page.setViewportSize(size);
      totalBytes += file.length;
      writeFileSync(join(folder, `${name}-${device}-${colorScheme}.png`), file);
      console.log(`${name}-${device}-${colorScheme}.png: ${(file.length / 1024).toFixed(0)} KB`);
    }
  }
}

rmSync(folder, { recursive: true, force: true });
mkdirSync(folder, { recursive: true });
const product = await startProduct({ args: ['--demo'], environment: { ACCORD_BOOTSTRAP_TOKEN: '', ACCORD_ROLE: '' } });
const browser = await launchBrowser(['--font-render-hinting=none']);
try {
  const { page } = await openDashboard(browser, product.url);
  await page.goto('/setup');
  await page.getByLabel('Name', { exact: true }).fill('Ines Moreau');
  await page.getByLabel('E-mail').fill('ines@tidewater.example');
  await page.getByLabel('Name of the site').fill('Tidewater Books');
  await page.getByLabel('Address').fill('tidewater.example');
  await take(page, 'set-up');
  await page.getByLabel('Password').fill('a long password');
  await page.getByRole('radio', { name: /^My own sites/ }).click();
  await page.getByRole('button', { name: 'Set up' }).click();
  await page.waitForURL('**/tracking-code*');
  await take(page, 'tracking-code');
  await page.goto(page.url().replace(/tracking-code.*/, 'data-collection'));
  await page.getByRole('button', { name: 'Fill in an example' }).click();
  await page.getByRole('button', { name: 'What would be stored?' }).click();
  await page.getByRole('columnheader', { name: 'What came' }).waitFor();
  await take(page, 'data-collection');
  await page.goto(page.url().replace(/data-collection.*/, 'overview'));
  await page.getByText('Nothing measured yet').waitFor();
  await take(page, 'empty-site');

  await page.context().clearCookies();
  await openDemo(page, product);
  // Days that are over: a picture of an hour after midnight shows a fall that is none.
  const question = '/api/v1/sites/1/reports/visits-summary?period=range&date=previous28';
  const { from, to } = (await answerOf<ReportAnswer>(page, question)).periods[0] ?? { from: '', to: '' };
  const site = new URL(page.url()).pathname.split('/')[2];
  for (const [name, path] of [
    ['overview', 'overview'],
    ['report', 'reports/page-urls'],
    ['series', 'reports/visits-summary'],
    ['visits', 'visits'],
    ['real-time', 'real-time'],
    ['transitions', 'transitions'],
    ['goals', 'goals'],
    ['insights', 'insights'],
    ['countries', 'reports/countries'],
    ['cities', 'reports/cities'],
    ['campaign-links', 'campaign-links'],
  ]) {
    const more = name === 'campaign-links' ? '&campaign=Autumn+sale&source=newsletter&medium=e-mail' : '';
    await page.goto(`/sites/${site}/${path}?range=${from}..${to}${more}`);
    if (name === 'visits') await page.locator('.visit-line').first().click();
    await take(page, name ?? '');
  }
  await page.goto('/sites');
  await take(page, 'all-sites');
  await page.goto(`/sites/${site}/reports/visits-summary?range=${from}..${to}&view=calendar`);
  await take(page, 'calendar');

  // What opens over a page.
  await page.goto(`/sites/${site}/reports/visits-summary?range=${from}..${to}`);
  await settle(page);
  await page
    .getByRole('button', { name: /made of/ })
    .first()
    .click();
  await page.getByRole('dialog').waitFor();
  await take(page, 'provenance');
  const segment = encodeURIComponent('visitor(countryCode==de);sequence(pageUrl=@%2Fjackets>>30m>>pageUrl=@%2Fcart)');
  await page.goto(`/sites/${site}/overview?range=${from}..${to}&segment=${segment}`);
  await page.getByRole('button', { name: 'Change' }).click();
  await page.getByText(/visits in this range/).waitFor();
  await take(page, 'segment');
  await page.goto(`/sites/${site}/reports/page-urls?range=${from}..${to}`);
  await settle(page);
  await page.locator('.data-table tbody tr[data-row]').first().locator('th').click();
  await page.getByRole('region', { name: 'Over time' }).waitFor();
  await take(page, 'row-over-time');
  await page.goto(`/sites/${site}/goals?range=${from}..${to}`);
  await page.getByRole('button', { name: 'Add a goal' }).click();
  await page.getByLabel('Name').fill('Looked at jackets');
  await page.getByLabel('Text').fill('/jackets');
  await page.getByText(/It would have counted in/).waitFor();
  await take(page, 'goal');
  await page.goto(`/sites/${site}/overview?range=${from}..${to}`);
  await settle(page);
  await page.keyboard.press('Control+k');
  await page.getByLabel('What to find').fill('page');
  await take(page, 'find');
} finally {
  await browser.close();
  await product.stop();
}
console.log(`${(totalBytes / 1024).toFixed(0)} KB in all (limit ${LIMIT_KB})`);
if (totalBytes > LIMIT_KB * 1024) {
  console.error('The pictures are too large for a repository.');
  process.exitCode = 1;
}
