import MatomoTracker from 'matomo-tracker';
import piwik from 'piwik';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningProduct, startProduct } from '../src/product.ts';
import { addedSite } from './added-site.ts';
import { storedDay } from './stored-day.ts';

const AGENT =
  'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/142.0.0.0 Safari/537.36';
const ADA = '00000000000000ad';
const BOB = '00000000000000b0';

let product: RunningProduct;
beforeAll(async () => {
  product = await startProduct();
}, 180_000);
afterAll(() => product?.stop());

describe('matomo-tracker 2.2, as it comes from npm', () => {
  /** Its tracker with an error listener: without one it swallows what goes wrong. */
  function trackerOf(siteId: number): { tracker: MatomoTracker; errors: unknown[] } {
    const tracker = new MatomoTracker(siteId, `${product.url}/matomo.php`);
    const errors: unknown[] = [];
    tracker.on('error', (error) => errors.push(error));
    return { tracker, errors };
  }

  it('tracks single hits', async () => {
    const siteId = await addedSite(product, 'single');
    const { tracker, errors } = trackerOf(siteId);
    tracker.track('https://single.example/');
    tracker.track({ url: 'https://single.example/shop/cups', action_name: 'Cups', _id: ADA, ua: AGENT });
    tracker.track({ url: 'https://single.example/shop/plates', action_name: 'Plates', _id: ADA, ua: AGENT });

    const day = await storedDay(product, siteId, 3);
    expect(day).toMatchObject({ visits: 2, visitors: 2, titles: { Cups: 1, Plates: 1 } });
    expect(day.pages).toEqual({ '/': 1, '/shop/cups': 1, '/shop/plates': 1 });
    expect(errors).toEqual([]);
  });

  it('tracks hits in bulk, of several visitors', async () => {
    const siteId = await addedSite(product, 'bulk');
    const { tracker, errors } = trackerOf(siteId);
    const answer = await new Promise<string>((resolve) =>
      tracker.trackBulk(
        [
          { url: 'https://bulk.example/a', action_name: 'Ä & B', cid: ADA, ua: AGENT },
          { url: 'https://bulk.example/b', action_name: 'B', cid: ADA, ua: AGENT },
          { url: 'https://bulk.example/a', action_name: 'Ä & B', cid: BOB, ua: AGENT },
        ],
        resolve,
      ),
    );
    expect(JSON.parse(answer)).toEqual({ status: 'success', tracked: 3, invalid: 0 });
    expect(errors).toEqual([]);
    expect(await storedDay(product, siteId, 3)).toMatchObject({
      visits: 2,
      visitors: 2,
      pages: { '/a': 2, '/b': 1 },
      titles: { 'Ä & B': 2, B: 1 },
    });
  });

  it('is told of a site that does not exist', async () => {
    const { tracker } = trackerOf(4_711);
    const status = new Promise((resolve) => tracker.on('error', resolve));
    tracker.track('https://nowhere.example/');
    expect(await status).toBe(400);
  });
});

describe('piwik 1.0, as it comes from npm', () => {
  const settled = (begin: (callback: (error: unknown, answer?: unknown) => void) => void): Promise<unknown> =>
    new Promise((resolve, reject) => begin((error, answer) => (error ? reject(error) : resolve(answer))));

  it('tracks in bulk with a token, in the past, and reads the reports', async () => {
    const siteId = await addedSite(product, 'both');
    const client = piwik.setup(`${product.url}/piwik.php`, product.token);
    const hit = { idsite: siteId, _id: ADA, ua: AGENT, cip: '192.0.2.7', country: 'nl' };
    const answer = await settled((callback) =>
      client.track(
        [
          { ...hit, url: 'https://both.example/', action_name: 'Home', cdt: '2026-03-02 10:00:00' },
          { ...hit, url: 'https://both.example/news', action_name: 'News', cdt: '2026-03-02 10:01:30' },
          { ...hit, url: 'https://both.example/', action_name: 'Home', cdt: '2026-03-03 09:00:00' },
        ],
        callback,
      ),
    );
    expect(answer).toMatchObject({ status: 'success', tracked: 3, invalid: 0 });
    await storedDay(product, siteId, 2, '2026-03-02');
    // Days are written one after the other.
    await storedDay(product, siteId, 1, '2026-03-03');

    const ask = (parameters: Record<string, string | number>) =>
      settled((callback) => client.api({ idSite: siteId, ...parameters }, callback));
    expect(await ask({ method: 'VisitsSummary.get', period: 'month', date: '2026-03-01' })).toMatchObject({
      nb_uniq_visitors: 1,
      nb_visits: 2,
      nb_actions: 3,
      max_actions: 2,
      sum_visit_length: 91,
    });
    expect(await ask({ method: 'Actions.getPageUrls', period: 'day', date: '2026-03-02', flat: 1 })).toMatchObject([
      { label: '/', nb_hits: 1 },
      { label: '/news', nb_hits: 1 },
    ]);
    expect(await ask({ method: 'VisitsSummary.getVisits', period: 'day', date: '2026-03-02,2026-03-03' })).toEqual({
      '2026-03-02': 1,
      '2026-03-03': 1,
    });
  });

  it('tracks a single hit', async () => {
    const siteId = await addedSite(product, 'lone');
    const client = piwik.setup(`${product.url}/`, product.token);
    const answer = await settled((callback) =>
      client.track({ idsite: siteId, url: 'https://lone.example/x', action_name: 'X', ua: AGENT }, callback),
    );
    expect(answer).toMatchObject({ status: 'success', tracked: 1 });
    expect(await storedDay(product, siteId, 1)).toMatchObject({ visits: 1, pages: { '/x': 1 } });
  });

  it('is told in words when a token is not known', async () => {
    const client = piwik.setup(`${product.url}/`, 'f'.repeat(32));
    const refusal = settled((callback) =>
      client.api({ method: 'VisitsSummary.get', idSite: 1, period: 'day', date: 'today' }, callback),
    );
    await expect(refusal).rejects.toMatchObject({ message: 'api error', error: expect.stringMatching(/\w/) });
  });
});
