import type { Page, SiteProfile } from '../site-profile.ts';
import { assistant, campaign, direct, search, social, website } from '../sources.ts';

type Shelf = readonly [category: string, slug: string, goods: readonly (readonly [name: string, price: number])[]];

const shelves: readonly Shelf[] = [
  [
    'Jackets',
    'jackets',
    [
      ['Alder rain jacket', 189],
      ['Birch down jacket', 249],
      ['Heath fleece', 89],
      ['Larch shell', 319],
      ['Moss wind jacket', 119],
      ['Rowan parka', 279],
    ],
  ],
  [
    'Boots',
    'boots',
    [
      ['Ridge hiking boot', 199],
      ['Scree trail shoe', 139],
      ['Tarn winter boot', 229],
      ['Fell running shoe', 149],
      ['Cairn approach shoe', 159],
    ],
  ],
  [
    'Tents',
    'tents',
    [
      ['Hollow two-person tent', 349],
      ['Glade family tent', 599],
      ['Copse tarp', 99],
      ['Burrow one-person tent', 289],
    ],
  ],
  [
    'Backpacks',
    'backpacks',
    [
      ['Wren daypack 20', 79],
      ['Heron trekking pack 55', 219],
      ['Swift running vest', 109],
      ['Plover travel bag 40', 149],
      ['Jay hip bag', 39],
    ],
  ],
  [
    'Camp kitchen',
    'camp-kitchen',
    [
      ['Ember gas stove', 69],
      ['Brook water filter', 54],
      ['Acorn cook set', 89],
      ['Flint enamel mug', 14],
      ['Thistle vacuum flask', 34],
    ],
  ],
];

const slug = (name: string): string => name.toLowerCase().replace(/[^a-z0-9]+/g, '-');

const categories: Page[] = shelves.map(([category, place]) => ({ path: `/${place}/`, title: category }));
const products: Page[] = shelves
  .flatMap(([category, place, goods], shelf) =>
    goods.map(
      ([name, price], at): Page => ({
        path: `/${place}/${slug(name)}`,
        title: name,
        product: { sku: `F${shelf + 1}${String(at + 1).padStart(2, '0')}`, name, category, price },
      }),
    ),
  )
  // Not shelf by shelf: what sells best comes from all of them.
  .sort((one, other) => (one.product?.sku.slice(2) ?? '').localeCompare(other.product?.sku.slice(2) ?? ''));

/** A shop for outdoor equipment in Hamburg: evenings and weekends, many phones, a campaign that works. */
export const shop: SiteProfile = {
  name: 'Fernwood outdoor shop',
  url: 'https://fernwood.example',
  timeZone: 'Europe/Berlin',
  currency: 'EUR',
  titleEnd: ' – Fernwood',
  share: 0.4,
  countries: [
    ['de', 62],
    ['at', 11],
    ['ch', 9],
    ['nl', 6],
    ['fr', 5],
    ['gb', 3],
    ['pl', 2],
    ['se', 2],
  ],
  hours: [1, 0.5, 0.3, 0.2, 0.2, 0.4, 1, 2, 3, 3.5, 4, 4.2, 4.8, 4.4, 4, 4, 4.3, 5, 6, 7.5, 8.5, 8, 5.5, 2.8],
  weekendHours: [2, 1, 0.5, 0.3, 0.2, 0.3, 0.7, 1.5, 3, 5, 6.5, 7, 6.5, 6, 6, 6.2, 6.5, 6.8, 7, 8, 8.5, 7.5, 5, 3],
  weekdays: [1.35, 0.95, 0.9, 0.92, 1, 0.95, 1.15],
  growth: 1.7,
  slowWeekend: 34,
  occasions: [
    {
      daysBeforeEnd: 16,
      strength: 1.6,
      fadesInHours: 40,
      source: campaign('winter-sale', 'down jacket', 'email'),
      landsOn: { kind: 'category', page: 0 },
    },
  ],
  returning: 0.34,
  mobile: 0.62,
  sources: [
    [search('www.google.com'), 22],
    [search('www.google.de'), 16],
    [search('www.bing.com'), 4],
    [search('duckduckgo.com'), 3],
    [search('www.ecosia.org'), 4],
    [direct, 16],
    [campaign('autumn-hikes', 'hiking boots', 'cpc', 'https://www.google.com/'), 9],
    [campaign('brand', 'fernwood', 'cpc', 'https://www.google.de/'), 5],
    [campaign('autumn-lookbook', 'rain jacket', 'social', 'https://l.instagram.com/'), 5],
    [social('l.instagram.com/'), 6],
    [social('www.pinterest.com/'), 4],
    [social('m.facebook.com/'), 3],
    [website('trail-notes.example/best-rain-jackets'), 5],
    [website('huts-and-peaks.example/packing-list'), 3],
    [website('deals.example/outdoor'), 2],
    [assistant('chatgpt.com', 'utm_source=chatgpt.com'), 3],
    [assistant('www.perplexity.ai'), 1],
    [assistant('gemini.google.com'), 1],
  ],
  returningSources: [
    [direct, 52],
    [search('www.google.com'), 14],
    [search('www.google.de'), 10],
    [campaign('newsletter', 'new arrivals', 'email'), 18],
    [social('l.instagram.com/'), 6],
  ],
  kinds: {
    home: {
      pages: [{ path: '/', title: 'Equipment for outside' }],
      medianSeconds: 14,
      next: [
        ['category', 52],
        ['product', 14],
        ['journal', 6],
        ['help', 4],
        ['leave', 24],
      ],
    },
    category: {
      pages: categories,
      medianSeconds: 24,
      next: [
        ['product', 58],
        ['category', 16],
        ['home', 4],
        ['leave', 22],
      ],
    },
    product: {
      pages: products,
      medianSeconds: 38,
      next: [
        ['product', 24],
        ['category', 19],
        ['cart', 13],
        ['help', 4],
        ['home', 2],
        ['leave', 38],
      ],
    },
    cart: {
      pages: [{ path: '/cart', title: 'Cart' }],
      medianSeconds: 26,
      next: [
        ['checkout', 46],
        ['product', 20],
        ['help', 6],
        ['leave', 28],
      ],
    },
    checkout: {
      pages: [{ path: '/checkout', title: 'Checkout' }],
      medianSeconds: 95,
      next: [
        ['done', 64],
        ['cart', 10],
        ['leave', 26],
      ],
    },
    done: {
      pages: [{ path: '/checkout/thank-you', title: 'Thank you for your order' }],
      medianSeconds: 20,
      next: [
        ['home', 8],
        ['leave', 92],
      ],
    },
    journal: {
      pages: [
        { path: '/journal/layering-in-november', title: 'Layering in November' },
        { path: '/journal/how-to-waterproof-boots', title: 'How to waterproof boots' },
        { path: '/journal/three-huts-three-days', title: 'Three huts in three days' },
        { path: '/journal/a-tent-for-two', title: 'A tent for two' },
      ],
      medianSeconds: 75,
      next: [
        ['product', 20],
        ['journal', 12],
        ['home', 6],
        ['leave', 62],
      ],
    },
    help: {
      pages: [
        { path: '/help/returns', title: 'Returns' },
        { path: '/help/sizes', title: 'Sizes' },
        { path: '/help/delivery', title: 'Delivery' },
        { path: '/shops/hamburg', title: 'Our shop in Hamburg' },
      ],
      medianSeconds: 33,
      next: [
        ['product', 22],
        ['cart', 8],
        ['help', 10],
        ['leave', 60],
      ],
    },
  },
  entries: {
    direct: [
      ['home', 70],
      ['product', 18],
      ['category', 8],
      ['help', 4],
    ],
    search: [
      ['product', 40],
      ['category', 26],
      ['home', 22],
      ['journal', 12],
    ],
    social: [
      ['product', 55],
      ['journal', 25],
      ['home', 20],
    ],
    website: [
      ['product', 60],
      ['home', 25],
      ['journal', 15],
    ],
    assistant: [
      ['product', 50],
      ['category', 20],
      ['journal', 30],
    ],
    campaign: [
      ['category', 55],
      ['product', 35],
      ['home', 10],
    ],
  },
};
