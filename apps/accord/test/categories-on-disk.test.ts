import { type CategoryId, categories } from '@accord/catalog/generated/categories';
import { type RunningProduct, startProduct } from '@accord/testing/product';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { scanPlaces } from '../src/scan/scan-places.ts';

// Each category of data on disk: a marker in what a hit brings of it is nowhere where the site keeps the least, and can
// be found where it keeps the most. The scan reads the engine's parts decompressed.

/** Not recorded, or with its own tests: numbers have no marker. */
const WITHOUT_MARKER: readonly CategoryId[] = ['recording', 'time'];
const marked = categories.map(({ id }) => id).filter((id) => !WITHOUT_MARKER.includes(id));
type Site = 'least' | 'most';
/** Letters only, so that no pattern of personal data is seen in it. */
const markerOf = (site: Site, id: CategoryId): string => `mk${site}${id}mk`;
const ADDRESS: Record<Site, string> = { least: '198.51.100.209', most: '198.51.100.210' };
const SCREEN: Record<Site, string> = { least: '1917x1043', most: '1918x1044' };
const isWord = (id: CategoryId): boolean => id !== 'ip' && id !== 'resolution';

let product: RunningProduct;
const siteIds = {} as Record<Site, number>;

async function makeSite(site: Site): Promise<number> {
  const { value } = (await product.call('SitesManager.addSite', {
    siteName: site,
    'urls[0]': 'https://example.org',
  })) as { value: number };
  const dimension = { idSite: String(value), name: 'Author', scope: 'action', active: '1' };
  await product.call('CustomDimensions.configureNewCustomDimension', dimension);
  const at = site === 'least' ? 0 : -1;
  const choices = Object.fromEntries(categories.map(({ id, modes }) => [id, modes.at(at)?.id ?? '']));
  const answer = await fetch(`${product.url}/api/v1/sites/${value}/collection`, {
    method: 'PUT',
    headers: { authorization: `Bearer ${product.token}`, 'content-type': 'application/json' },
    body: JSON.stringify({ privacyMode: 'consented-full', preset: 'everything', choices, reason: 'test' }),
  });
  expect(answer.status).toBe(200);
  return value;
}

/** Hits that bring a marker of every category. */
function hitsOf(site: Site): Record<string, string>[] {
  const m = (id: CategoryId): string => markerOf(site, id);
  const query = (id: CategoryId): string => `https://other.example/page?q=${m(id)}`;
  return [
    { cip: ADDRESS[site], city: m('geo'), ua: `Mozilla/5.0 ${m('client')}`, res: SCREEN[site], uid: m('userid') },
    { url: `https://example.org/?x=${m('pages')}`, urlref: query('referrer') },
    { url: `https://example.org/?mtm_campaign=${m('campaign')}`, new_visit: '1' },
    { url: 'app://shop/basket', action_name: m('screens') },
    { download: `https://example.org/a.pdf?signature=${m('downloads')}` },
    { link: query('outlinks') },
    { search: m('search') },
    { dimension1: m('custom'), cvar: JSON.stringify({ 1: [m('custom'), 'x'] }) },
    { e_c: m('events'), e_a: 'click' },
    { c_n: m('content') },
    { cra: m('errors'), ca: '1' },
    { idgoal: '0', ec_id: m('order'), revenue: '5' },
    { idgoal: '0', revenue: '5', ec_items: JSON.stringify([['s', m('carts'), '', 5, 1]]) },
    { ma_id: 'v', ma_mt: 'video', ma_ti: m('media'), ma_re: `https://example.org/v.mp4?s=${m('media')}` },
    { e_c: 'abtesting', e_a: m('abtests'), e_n: 'red' },
  ];
}

async function send(site: Site): Promise<void> {
  const idsite = String(siteIds[site]);
  const page = { idsite, rec: '1', url: 'https://example.org/', ua: 'Mozilla/5.0 Firefox/133.0' };
  const requests = hitsOf(site).map((params) => `?${new URLSearchParams({ ...page, ...params })}`);
  const body = JSON.stringify({ requests, token_auth: product.token });
  const answer = await fetch(`${product.url}/matomo.php`, { method: 'POST', body });
  expect(await answer.json()).toMatchObject({ status: 'success', tracked: requests.length, invalid: 0 });
}

const find = async (marker: string) => (await scanPlaces(marker, product.dataDir, [])).findings;

beforeAll(async () => {
  product = await startProduct();
  for (const site of ['least', 'most'] as const) {
    siteIds[site] = await makeSite(site);
    await send(site);
  }
  const actions = async (site: Site) => {
    const asked = { idSite: String(siteIds[site]), period: 'day', date: 'today' };
    return ((await product.call('Actions.get', asked)) as { nb_pageviews: number }).nb_pageviews;
  };
  await vi.waitFor(async () => expect(await actions('most')).toBe(5), { timeout: 30_000 });
  await vi.waitFor(async () => expect(await actions('least')).toBe(5), { timeout: 30_000 });
}, 120_000);
afterAll(() => product.stop());

describe('categories of data on disk', () => {
  it('finds no marker of the site that keeps the least', async () => {
    for (const marker of ['mkleast', ADDRESS.least, SCREEN.least]) expect(await find(marker)).toEqual([]);
  }, 60_000);

  it.each(marked)('finds the marker of %s where the site keeps the most', async (id) => {
    const marker = isWord(id) ? markerOf('most', id) : id === 'ip' ? ADDRESS.most : SCREEN.most;
    expect(await find(marker)).not.toEqual([]);
  });

  it('counted what came and was not kept, and wrote both instructions down', async () => {
    const headers = { authorization: `Bearer ${product.token}` };
    const ask = async (path: string) =>
      (await fetch(`${product.url}/api/v1/sites/${siteIds.least}/${path}`, { headers })).json();
    await expect
      .poll(
        async () => {
          const matrix = (await ask('collection/matrix')) as { categories: { id: CategoryId; notKept: number }[] };
          return matrix.categories.filter(({ notKept }) => notKept > 0).map(({ id }) => id);
        },
        { timeout: 20_000 },
      )
      .toEqual(expect.arrayContaining(['userid', 'order', 'media', 'downloads', 'custom', 'referrer']));
    const { instructions } = (await ask('instructions')) as { instructions: { number: number; reason: string }[] };
    expect(instructions.map(({ number, reason }) => [number, reason])).toEqual([
      [2, 'test'],
      [1, ''],
    ]);
    expect(await ask('instructions/verify')).toEqual({ isWhole: true, brokenAt: null });
  }, 30_000);
});
