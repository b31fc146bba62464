import { anAction, atMinute } from '@accord/testing/an-action';
import { describe, expect, it } from 'vitest';
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

  it('extends a visit by a heartbeat without counting it, and drops one that comes too late', () => {
    const beat = page(5, { type: 'ping' });
    const late = page(50, { type: 'ping' });
    const { visits, latePings } = stitch([page(0), beat, late], [], UTC);
    expect(visits[0]).toMatchObject({ actions: 1, durationS: 301 });
    expect(latePings).toEqual([late]);
  });

  it('counts a hit id once, whatever the order', () => {
    const hit = page(0);
    const again = { ...hit, receivedMs: hit.receivedMs + 5000 };
    expect(stitch([again, hit], [], UTC).actions).toHaveLength(1);
  });
});
