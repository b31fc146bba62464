import { anAction, atMinute } from '@accord/testing/an-action';
import { describe, expect, it } from 'vitest';
import { unstitch } from './group-load.ts';
import { stitch } from './stitch.ts';
import type { StoredAction } from './stored-action.ts';

const UTC = { timeZone: 'UTC' };
const visitor = (n: number): string => `a00000000000000${n}`;
const page = (minutes: number, fields: Partial<StoredAction> = {}): StoredAction =>
  anAction({ visitorId: visitor(1), timeMs: atMinute(minutes), ...fields });
const campaign = { channel: 6, channelName: 'spring', channelKeyword: '' };

describe('stitch', () => {
  it('keeps the exit title of the page before when the last page has none', () => {
    const { visits } = stitch(
      [page(0, { url: 'example.org/a', title: 'A' }), page(2, { url: 'example.org/b', title: '' })],
      [],
      UTC,
    );
    expect(visits[0]).toMatchObject({ exitUrl: 'example.org/b', exitTitle: 'A' });
  });

  it('forms one visit of actions less than 30 minutes apart', () => {
    const { visits, actions } = stitch(
      [page(0, { url: 'example.org/a' }), page(2, { url: 'example.org/b' }), page(12, { url: 'example.org/c' })],
      [],
      UTC,
    );
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({
      actions: 3,
      pageViews: 3,
      durationS: 721,
      entryUrl: 'example.org/a',
      exitUrl: 'example.org/c',
      visitCount: 1,
      returning: 0,
    });
    expect(actions.map((a) => [a.position, a.previousUrl, a.secondsSincePrevious])).toEqual([
      [1, '', 0],
      [2, 'example.org/a', 120],
      [3, 'example.org/b', 600],
    ]);
  });

  it.each([
    ['29:59 between two actions', [page(0), page(29.98)], 1],
    ['exactly 30 minutes', [page(0), page(30)], 2],
    ['a visit asked for', [page(0), page(1, { forcesVisit: true })], 2],
    ['midnight of the site', [page(13 * 60 + 55), page(14 * 60 + 5)], 2],
    ['another campaign in a visit that came directly', [page(0), page(1, campaign)], 1],
    [
      'another campaign in a visit that came from a website',
      [page(0, { channel: 3, channelName: 'a.org' }), page(1, campaign)],
      2,
    ],
    ['the same campaign in other letters', [page(0, campaign), page(1, { ...campaign, channelName: 'SPRING' })], 1],
    [
      'another website as referrer',
      [page(0, { channel: 3, channelName: 'a.org' }), page(1, { channel: 3, channelName: 'b.org' })],
      1,
    ],
  ])('%s: %#', (_name, actions, count) => {
    expect(stitch(actions, [], UTC).visits).toHaveLength(count);
  });

  it('splits at midnight of the site, not of the server', () => {
    const late = [page(13 * 60 + 55), page(14 * 60 + 5)];
    expect(stitch(late, [], { timeZone: 'Asia/Kolkata' }).visits).toHaveLength(1);
    const inKolkata = [page(8 * 60 + 25), page(8 * 60 + 35)];
    expect(stitch(inKolkata, [], { timeZone: 'Asia/Kolkata' }).visits).toHaveLength(2);
    expect(stitch(inKolkata, [], UTC).visits).toHaveLength(1);
  });

  it('counts the visits of a returning visitor and the time since the first and the last', () => {
    const { visits } = stitch([page(0), page(60), page(180)], [], UTC);
    expect(visits.map((v) => [v.visitCount, v.returning, v.secondsSinceFirst, v.secondsSinceLast])).toEqual([
      [1, 0, 0, 0],
      [2, 1, 3600, 3600],
      [3, 1, 10_800, 7200],
    ]);
  });

  it('goes on counting from the last visit before', () => {
    const [first] = stitch([page(0)], [], UTC).visits;
    const { visits } = stitch([page(120)], first ? [first] : [], UTC);
    expect(visits[0]).toMatchObject({ visitCount: 2, returning: 1, secondsSinceFirst: 7200 });
  });

  it('recognises a visitor without cookie by fingerprint for 30 minutes', () => {
    const bare = (minutes: number): StoredAction => anAction({ timeMs: atMinute(minutes) });
    const { visits } = stitch([bare(0), bare(20), bare(80)], [], UTC);
    expect(visits.map((v) => v.actions)).toEqual([2, 1]);
    expect(visits[0]?.visitorId).not.toBe(visits[1]?.visitorId);
    expect(visits[1]?.visitCount).toBe(1);
  });

  it('lets a visit take over a visitor id that comes later', () => {
    const { visits, actions } = stitch([anAction({ timeMs: atMinute(0) }), page(1)], [], UTC);
    expect(visits).toHaveLength(1);
    expect(visits[0]).toMatchObject({ visitorId: visitor(1), hasVisitorId: true, actions: 2 });
    expect(actions[0]?.visitorId).not.toBe(visitor(1));
  });

  it('keeps two people with one fingerprint and two user ids apart', () => {
    const rule = { identityRule: 'visitor-id-then-fingerprint' as const };
    const { visits } = stitch(
      [page(0, { ...rule, userId: 'ann' }), page(1, { ...rule, visitorId: visitor(2), userId: 'ben' })],
      [],
      UTC,
    );
    expect(visits).toHaveLength(2);
  });

  it('follows a forced visitor id alone', () => {
    const { visits } = stitch([page(0), page(1, { visitorId: visitor(2), identityRule: 'visitor-id' })], [], UTC);
    expect(visits).toHaveLength(2);
  });

  it('takes the channel of a later hit when the visit came directly', () => {
    const { visits } = stitch(
      [page(0), page(1, { channel: 3, channelName: 'a.org', referrerUrl: 'https://a.org/' })],
      [],
      UTC,
    );
    expect(visits[0]).toMatchObject({ channel: 3, channelName: 'a.org', referrerUrl: 'https://a.org/' });
  });

  it('keeps the last known title as exit when the last page has none', () => {
    const { visits } = stitch([page(0, { title: 'Hats' }), page(1, { title: '', url: 'example.org/x' })], [], UTC);
    expect(visits[0]).toMatchObject({ exitTitle: 'Hats', exitUrl: 'example.org/x' });
  });

  it('adds to the length of a visit that ends with a conversion as 5.2 does, only where a site keeps to 5.2', () => {
    const goals = [{ goalId: 1, revenue: 5, allowsMultiple: false }];
    const hits = [page(0), page(1, { goals })];
    expect(stitch(hits, [], { ...UTC, compat: '5.2' }).visits[0]?.durationS).toBe(62);
    expect(stitch(hits, [], UTC).visits[0]?.durationS).toBe(61);
    expect(stitch([...hits, page(2)], [], { ...UTC, compat: '5.2' }).visits[0]?.durationS).toBe(121);
    expect(stitch([page(0, { goals })], [], { ...UTC, compat: '5.2' }).visits[0]?.durationS).toBe(0);
  });

  it('extends a visit by a heartbeat without counting it, and gives one that comes too late to no visit', () => {
    const beat = page(5, { type: 'ping' });
    const late = page(50, { type: 'ping' });
    const { visits, actions } = stitch([page(0), beat, late], [], UTC);
    expect(visits[0]).toMatchObject({ actions: 1, durationS: 301 });
    expect(actions.map(({ hitId, visitId }) => [hitId, visitId !== ''])).toEqual([
      [visits[0]?.visitId, true],
      [beat.hitId, true],
      [late.hitId, false],
    ]);
  });

  it('counts a hit id once, whatever the order', () => {
    const hit = page(0);
    const again = { ...hit, receivedMs: hit.receivedMs + 5000 };
    expect(stitch([again, hit], [], UTC).actions).toHaveLength(1);
  });

  it('tells kinds apart, and gives the entry and exit to pages and searches', () => {
    const { visits, actions } = stitch(
      [
        page(0, { type: 'search', url: '', title: 'hats' }),
        page(1, { type: 'event', eventCategory: 'a', eventAction: 'b' }),
        page(2, { url: 'example.org/hats', title: 'Hats' }),
        page(3, { type: 'download', url: 'https://example.org/a.pdf', title: '' }),
        page(4, { type: 'content', contentName: 'a' }),
        page(5, { type: 'outlink', url: 'https://x.org/', title: '' }),
        page(6, { type: 'search', url: '', title: 'caps' }),
      ],
      [],
      UTC,
    );
    expect(visits[0]).toMatchObject({
      actions: 6,
      interactions: 3,
      pageViews: 1,
      searches: 2,
      events: 1,
      downloads: 1,
      outlinks: 1,
      entryUrl: 'example.org/hats',
      entryTitle: 'hats',
      hasEntry: true,
      isEntrySearch: true,
      exitUrl: '',
      exitTitle: 'caps',
      hasExit: false,
      isExitSearch: true,
    });
    expect(actions.map((a) => [a.hasPrevious, a.followsSearch ?? false, a.secondsSincePrevious])).toEqual([
      [false, false, 0],
      [false, false, 60],
      [false, true, 60],
      [true, false, 60],
      [true, false, 60],
      [true, false, 60],
      [true, false, 60],
    ]);
  });

  it('converts a goal once a visit unless it allows more, and one by duration once the visit has lasted', () => {
    const goals = [
      { goalId: 1, revenue: 2.5, allowsMultiple: false },
      { goalId: 2, revenue: 0.1, allowsMultiple: true },
    ];
    const durationGoals = [{ goalId: 3, revenue: 0, allowsMultiple: false, minutes: 5 }];
    const { visits, conversions } = stitch([page(0, { goals }), page(5, { goals }), page(6), page(60, { goals })], [], {
      timeZone: 'UTC',
      durationGoals,
    });
    expect(conversions.map((c) => [c.goalId, (c.timeMs - atMinute(0)) / 60_000, c.pageViewsBefore])).toEqual([
      [1, 0, 1],
      [2, 0, 1],
      [2, 5, 2],
      [3, 6, 3],
      [1, 60, 1],
      [2, 60, 1],
    ]);
    expect(visits[0]).toMatchObject({ goalIds: [1, 2, 3], revenue: 2.7, hasConverted: true });
  });

  it('knows ordered and open carts, returning customers, and the time since the last order', () => {
    const cart = (minutes: number, revenue: number) => page(minutes, { type: 'cart', revenue });
    const order = (minutes: number) => page(minutes, { type: 'order', orderId: `o${minutes}`, revenue: 20 });
    const { visits, conversions } = stitch(
      [cart(0, 5), cart(1, 6), cart(60, 7), order(61), page(120), order(180), cart(181, 8)],
      [],
      UTC,
    );
    expect(visits.map((v) => [v.ecommerceStatus, v.returning, v.secondsSinceLastOrder, v.hasConverted])).toEqual([
      [2, 0, null, false],
      [1, 1, 0, true],
      [0, 2, 3600, false],
      [3, 2, 0, true],
    ]);
    expect(conversions.map((c) => [c.goalId, c.revenue, c.orderId])).toEqual([
      [-1, 6, ''],
      [0, 20, 'o61'],
      [0, 20, 'o180'],
      [-1, 8, ''],
    ]);
  });

  it.each<[string, Partial<StoredAction>, Partial<StoredAction>, [number, string]]>([
    ['the client, where it names a campaign', campaign, { attributedChannel: 6, attributedName: 'x' }, [6, 'x']],
    ['the visit, where that is a campaign', campaign, { attributedChannel: 2, attributedName: 'Bing' }, [6, 'spring']],
    ['the client’s referrer otherwise', {}, { attributedChannel: 2, attributedName: 'Bing' }, [2, 'Bing']],
    ['the visit, where the client says nothing', { channel: 3, channelName: 'a.org' }, {}, [3, 'a.org']],
    [
      'an assistant before all',
      { channel: 8, channelName: 'ChatGPT' },
      { attributedChannel: 6, attributedName: 'x' },
      [8, 'ChatGPT'],
    ],
  ])('attributes a conversion to %s', (_name, channel, attribution, expected) => {
    const goals = [{ goalId: 1, revenue: 0, allowsMultiple: false }];
    const [conversion] = stitch([page(0, { ...channel, ...attribution, goals })], [], UTC).conversions;
    expect([conversion?.channel, conversion?.channelName]).toEqual(expected);
  });

  it('moves the timings of a later hit to its page view, and takes them off again', () => {
    const view = page(0, { pageViewId: 'abc123' });
    const beat = page(1, { type: 'ping', pageViewId: 'abc123', timeServerMs: 80 });
    const [stitched] = stitch([view, beat], [], UTC).actions;
    expect(stitched).toMatchObject({ timeServerMs: 80, hasLateTimings: true });
    expect(stitched && unstitch(stitched)).toStrictEqual(view);
    const timed = { ...view, timeServerMs: 20 };
    expect(stitch([timed, beat], [], UTC).actions[0]).toMatchObject({ timeServerMs: 20 });
  });

  it('takes dimensions, variables and a stated place of later hits into the visit', () => {
    const variables = [{ slot: 2, name: 'plan', value: 'a' }];
    const { visits } = stitch(
      [
        page(0, { visitDimensions: { 1: 'gold' }, visitVariables: variables, city: 'Berlin', isPlaceStated: true }),
        page(1, { visitDimensions: { 2: 'x' }, country: 'fr', city: '', isPlaceStated: true }),
        page(2, { visitVariables: [{ slot: 2, name: 'plan', value: '' }], country: 'it' }),
      ],
      [],
      UTC,
    );
    expect(visits[0]).toMatchObject({
      dimensions: { 1: 'gold', 2: 'x' },
      variables: [],
      country: 'fr',
      city: 'Berlin',
    });
  });
});
