import type { ActionDetails } from '@accord/ingest/action-details';
import type { ActionType, StoredAction } from '@accord/ingest/stored-action';
import fc from 'fast-check';
import { anAction, atMinute } from './an-action.ts';

const PRICE = 9.99;

/** What an action of a kind brings, with one of a few values each, so that actions have much in common. */
const DETAILS: Readonly<Partial<Record<ActionType, (n: number) => ActionDetails>>> = {
  page: (n) => ({ pageViewId: `view${n}`, ...(n === 1 ? { timeServerMs: 40 } : {}), dimensions: { 2: `author ${n}` } }),
  search: (n) => ({ searchCategory: `shelf ${n}`, searchCount: n }),
  event: (n) => ({
    eventCategory: 'video',
    eventAction: 'play',
    eventValue: n,
    pageViewId: `view${n}`,
    timeOnLoadMs: n,
  }),
  content: (n) => ({ contentName: 'banner', contentPiece: `piece ${n}` }),
  goal: (n) => ({ goals: [{ goalId: n + 1, revenue: 3.1, allowsMultiple: n === 2 }] }),
  order: (n) => ({
    orderId: `o-${n}`,
    revenue: PRICE * n,
    items: itemsOf(n),
    attributedChannel: 6,
    attributedName: 'x',
  }),
  cart: (n) => ({ revenue: PRICE * n, items: itemsOf(n) }),
  ping: (n) => ({ pageViewId: `view${n}`, timeNetworkMs: n }),
  media: (n) => ({ mediaId: `m${n}`, mediaUrl: 'https://example.org/v.mp4', mediaWatchedS: n }),
};

const itemsOf = (n: number) => [{ sku: `s${n}`, name: '', categories: ['a'], price: PRICE, quantity: n }];

const KINDS = [
  'page',
  'page',
  'page',
  'search',
  'download',
  'outlink',
  'event',
  'content',
  'goal',
  'order',
  'cart',
  'ping',
  'media',
] as const;

/** Some actions of site 1 of every kind, by few visitors, over four days: midnights, gaps and returning visitors come up. */
export const anyActions: fc.Arbitrary<StoredAction[]> = fc
  .array(
    fc.record({
      minutes: fc.oneof(fc.integer({ min: 0, max: 120 }), fc.integer({ min: 0, max: 5_000 })),
      visitor: fc.integer({ min: 0, max: 4 }),
      print: fc.integer({ min: 1, max: 3 }),
      channel: fc.constantFrom(1, 1, 1, 3, 6),
      forcesVisit: fc.constantFrom(false, false, false, false, true),
      type: fc.constantFrom<ActionType>(...KINDS),
      n: fc.integer({ min: 0, max: 2 }),
      says: fc.constantFrom<ActionDetails>(
        {},
        {},
        { visitDimensions: { 1: 'gold' } },
        { visitDimensions: { 1: '', 3: 'x' }, visitVariables: [{ slot: 2, name: 'plan', value: '' }] },
        { visitVariables: [{ slot: 2, name: 'plan', value: 'b' }], isPlaceStated: true },
        { goals: [{ goalId: 9, revenue: 1, allowsMultiple: true }] },
      ),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map((hits) =>
    hits.map((hit, index) =>
      anAction({
        hitId: (index + 1).toString(16).padStart(16, '0'),
        timeMs: atMinute(hit.minutes),
        receivedMs: atMinute(6_000) + index,
        visitorId: hit.visitor === 0 ? '' : `a00000000000000${hit.visitor}`,
        fingerprint: `f00000000000000${hit.print}`,
        channel: hit.channel,
        channelName: hit.channel === 1 ? '' : `name ${hit.print}`,
        forcesVisit: hit.forcesVisit,
        type: hit.type,
        url: `example.org/${hit.n}`,
        title: `title ${hit.n}`,
        country: hit.n === 1 ? 'fr' : 'de',
        ...(DETAILS[hit.type]?.(hit.n) ?? {}),
        ...hit.says,
      }),
    ),
  );
