import type { PlannedView, PlannedVisit } from './plan-visit.ts';
import type { SeededRandom } from './seeded-random.ts';
import type { SiteProfile } from './site-profile.ts';

/** What else a page does than being seen: parameters of the page view, and further requests after it. */
export interface FurtherHits {
  readonly onView: Readonly<Record<string, string>>;
  /** Seconds after the view, and the parameters of the request. */
  readonly after: readonly { readonly inS: number; readonly params: Readonly<Record<string, string>> }[];
}

const WORDS = ['jacket', 'boots size 43', 'gift', 'rain', 'webhook', 'night train', 'soup', 'export', 'sso', 'asdf'];
/** Files with their sizes in bytes. */
const FILES = {
  'price-list.pdf': 184_320,
  'size-guide.pdf': 96_100,
  'press-kit.zip': 24_700_000,
  'handbook.epub': 2_310_000,
};
type File = keyof typeof FILES;
const FILE_NAMES = Object.keys(FILES) as File[];
const LINKS = ['https://maps.example/hamburg', 'https://partner.example/offer', 'https://archive.example/source'];

/**
 * What the wire format can carry beyond page views: timings, searches, events, content, downloads, links to elsewhere,
 * goals, carts and orders. The random numbers are its own, so that the page views are the same with it and without.
 */
export function furtherHits(
  profile: SiteProfile,
  visit: PlannedVisit,
  index: number,
  orderId: string,
  random: SeededRandom,
): FurtherHits {
  const view = visit.views[index] as PlannedView;
  const after: { inS: number; params: Record<string, string> }[] = [];
  const add = (inS: number, params: Record<string, string>): void => void after.push({ inS, params });

  if (random.happens(0.05))
    add(1, { search: one(WORDS, random), search_cat: view.kind, search_count: String(random.below(24)) });
  if (random.happens(0.16))
    add(1, {
      e_c: 'Media',
      e_a: random.happens(0.7) ? 'play' : 'pause',
      e_n: view.page.title,
      e_v: String(1 + random.below(90)),
      ca: '1',
    });
  if (random.happens(0.03)) add(2, downloadOf(one(FILE_NAMES, random), profile));
  if (random.happens(0.05)) add(2, { link: one(LINKS, random) });
  if (random.happens(0.2)) {
    const content = { c_n: 'Banner', c_p: view.kind === 'home' ? 'autumn' : 'newsletter', c_t: profile.url, ca: '1' };
    add(1, content);
    if (random.happens(0.12)) add(2, { ...content, c_i: 'click' });
  }
  if (view.kind === 'subscribe' && index > 0) add(2, { idgoal: '1', revenue: '49' });
  if (view.kind === 'signup' && random.happens(0.5)) add(2, { idgoal: '1' });
  if (view.kind === 'cart') add(1, cartOf(visit, index));
  if (view.kind === 'done') add(0, orderOf(visit, index, orderId));
  return { onView: { ...timings(random), ...productOf(view) }, after };
}

function one<Value extends string>(values: readonly Value[], random: SeededRandom): Value {
  return values[random.below(values.length)] as Value;
}

const downloadOf = (file: File, { url }: SiteProfile): Record<string, string> => ({
  download: `${url}/files/${file}`,
  bw_bytes: String(FILES[file]),
});

/** Milliseconds of loading, as browsers measure them. */
function timings(random: SeededRandom): Record<string, string> {
  const around = (median: number): string => String(Math.round(median * Math.exp(0.6 * random.normal())));
  return {
    pf_net: around(60),
    pf_srv: around(140),
    pf_tfr: around(40),
    pf_dm1: around(220),
    pf_dm2: around(310),
    pf_onl: around(15),
  };
}

function productOf({ page: { product } }: PlannedView): Record<string, string> {
  if (product === undefined) return {};
  return { _pks: product.sku, _pkn: product.name, _pkc: product.category, _pkp: String(product.price) };
}

/** Everything looked at before goes into the cart, at most three things. */
function itemsOf(visit: PlannedVisit, index: number): [string, string, string, number, number][] {
  const seen = new Map(
    visit.views.slice(0, index).flatMap(({ page: { product } }) => (product ? [[product.sku, product] as const] : [])),
  );
  return [...seen.values()].slice(-3).map(({ sku, name, category, price }) => [sku, name, category, price, 1]);
}

const sumOf = (items: readonly (readonly [string, string, string, number, number])[]): number =>
  items.reduce((sum, [, , , price, quantity]) => sum + price * quantity, 0);

function cartOf(visit: PlannedVisit, index: number): Record<string, string> {
  const items = itemsOf(visit, index);
  return { idgoal: '0', revenue: String(sumOf(items)), ec_items: JSON.stringify(items) };
}

function orderOf(visit: PlannedVisit, index: number, orderId: string): Record<string, string> {
  const items = itemsOf(visit, index);
  const total = sumOf(items);
  const shipping = total >= 100 ? 0 : 4.9;
  return {
    idgoal: '0',
    ec_id: orderId,
    ec_items: JSON.stringify(items),
    revenue: (total + shipping).toFixed(2),
    ec_st: total.toFixed(2),
    ec_tx: (total * 0.19).toFixed(2),
    ec_sh: shipping.toFixed(2),
    ec_dt: '0',
  };
}
