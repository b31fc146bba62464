import { params as declared } from '@accord/catalog/generated/params';
import { describe, expect, it } from 'vitest';
import { generateTraffic, type TrafficOptions } from './generate-traffic.ts';
import { app } from './profiles/app.ts';
import { magazine } from './profiles/magazine.ts';
import { shop } from './profiles/shop.ts';
import type { TrackingRequest } from './tracking-request.ts';

const DAY_MS = 86_400_000;
const UNTIL = Date.UTC(2026, 10, 25, 12, 20);
const options: TrafficOptions = {
  seed: 7,
  fromMs: UNTIL - 61 * DAY_MS,
  untilMs: UNTIL,
  actions: 30_000,
  sites: [
    { siteId: 4, profile: shop },
    { siteId: 5, profile: magazine },
    { siteId: 9, profile: app },
  ],
};
const requests = [...generateTraffic(options)];
const ofSite = (siteId: number) => requests.filter((request) => request.siteId === siteId);
const param = (request: TrackingRequest, name: string): string => request.params[name] ?? '';
const addOne = (counts: number[], place: number): void => {
  counts[place] = (counts[place] ?? 0) + 1;
};
/** Page views by day, counted from the beginning of the span. */
const days = (of: readonly TrackingRequest[]): number[] => {
  const counts = Array.from({ length: 62 }, () => 0);
  for (const { timeMs } of of) addOne(counts, Math.floor((timeMs - options.fromMs) / DAY_MS));
  return counts;
};
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;
/** The weekday on which a 24-hour stretch of `days` begins. */
const weekdayOf = (day: number): number => new Date(options.fromMs + day * DAY_MS).getUTCDay();

describe('made-up traffic', () => {
  it('is the same for the same seed, another for another', () => {
    const first = (seed: number) => [...generateTraffic({ ...options, seed, actions: 300 })].slice(0, 50);
    expect(first(1)).toEqual(first(1));
    expect(first(1)).not.toEqual(first(2));
  });

  it('comes in the order of time, within its span, about as much as was asked for', () => {
    expect(requests.length).toBeGreaterThan(27_000);
    expect(requests.length).toBeLessThan(33_000);
    const times = requests.map(({ timeMs }) => timeMs);
    expect(times).toEqual([...times].sort((one, other) => one - other));
    expect(times[0]).toBeGreaterThanOrEqual(options.fromMs);
    expect(times.at(-1)).toBeLessThan(UNTIL);
    expect(UNTIL - (times.at(-1) ?? 0)).toBeLessThan(3_600_000);
  });

  it('goes on after its span with what it would have been', () => {
    const later = generateTraffic({ ...options, endsMs: Number.POSITIVE_INFINITY });
    const beyond: TrackingRequest[] = [];
    for (const request of later) {
      beyond.push(request);
      if (request.timeMs > UNTIL + DAY_MS) break;
    }
    expect(beyond.slice(0, requests.length)).toEqual(requests);
    expect(beyond.length - requests.length).toBeGreaterThan(200);
  });

  it('sends what the wire format knows, with an id of its own for each hit', () => {
    const known = new Set<string>([...declared.map(({ wire }) => wire), 'apiv']);
    const names = new Set(requests.flatMap(({ params }) => Object.keys(params)));
    expect([...names].filter((name) => !known.has(name))).toEqual([]);
    expect(new Set(requests.map((request) => param(request, 'hit_id'))).size).toBe(requests.length);
    expect(requests.every(({ siteId, params }) => params.idsite === String(siteId) && params.rec === '1')).toBe(true);
    for (const { params, timeMs } of requests) expect(params.cdt).toBe(String(Math.floor(timeMs / 1000)));
  });

  it('uses addresses that belong to nobody', () => {
    const reserved = /^(192\.0\.2|198\.51\.100|203\.0\.113)\.\d+$|^2001:db8:/;
    expect(requests.filter((request) => !reserved.test(param(request, 'cip')))).toEqual([]);
    const hosts = new Set(requests.map((request) => new URL(param(request, 'url')).hostname));
    expect([...hosts].sort()).toEqual(['fernwood.example', 'meridian.example', 'tidemark.example']);
  });

  it.each([
    ['shop', 4, 1.3],
    ['magazine', 5, 1.15],
    ['app', 9, 1.5],
  ])('grows: %s', (_name, siteId, least) => {
    const counted = days(ofSite(siteId));
    expect(mean(counted.slice(47, 61)) / mean(counted.slice(0, 14))).toBeGreaterThan(least);
  });

  it('knows the week: shops are visited on Sundays, tools on workdays', () => {
    const byWeekday = (siteId: number, weekdays: readonly number[]) =>
      mean(days(ofSite(siteId)).filter((_, day) => day < 61 && weekdays.includes(weekdayOf(day))));
    // A stretch begins shortly after noon, so most of a Sunday is in the one that begins on Saturday.
    expect(byWeekday(4, [6, 0])).toBeGreaterThan(1.2 * byWeekday(4, [2, 3]));
    expect(byWeekday(9, [6])).toBeLessThan(0.5 * byWeekday(9, [2, 3]));
  });

  it('has a campaign that brings many at once, and one slow weekend', () => {
    const sale = ofSite(4).filter((request) => param(request, 'url').includes('utm_campaign=winter-sale'));
    const counted = days(sale);
    expect(counted.slice(0, 45).every((count) => count === 0)).toBe(true);
    expect(counted[45]).toBeGreaterThan(40);
    const sundays = days(ofSite(4)).filter((_, day) => weekdayOf(day) === 6);
    expect(Math.min(...sundays.slice(0, 6))).toBeLessThan(0.65 * mean(sundays.slice(0, 3)));
  });

  it('sleeps at night, where its visitors live', () => {
    const hours = Array.from({ length: 24 }, () => 0);
    for (const request of ofSite(4)) addOne(hours, Number(param(request, 'h')));
    expect(mean(hours.slice(2, 5))).toBeLessThan(0.1 * mean(hours.slice(18, 21)));
  });

  it('has visitors who come back', () => {
    for (const { siteId, profile } of options.sites) {
      const visits = ofSite(siteId).filter((request) => !param(request, 'urlref').startsWith(profile.url));
      const visitors = new Set(visits.map((request) => param(request, '_id')));
      const again = 1 - visitors.size / visits.length;
      expect(again).toBeGreaterThan(profile.returning * 0.6);
      expect(again).toBeLessThan(profile.returning * 1.3);
    }
  });

  it('adds every other kind of hit when it is asked to, and leaves the page views as they are', () => {
    const all = [...generateTraffic({ ...options, hasAllKinds: true })];
    for (const name of ['e_c', 'download', 'link', 'search', 'c_n', 'c_i', 'ec_id', 'ec_items', '_pks', 'pf_srv'])
      expect(all.filter(({ params }) => params[name] !== undefined).length, name).toBeGreaterThan(20);
    expect(all.filter(({ params }) => params.idgoal === '1').length).toBeGreaterThan(20);
    const views = new Map(requests.map((request) => [param(request, 'hit_id'), request]));
    const kept = all.filter((request) => views.has(param(request, 'hit_id')));
    expect(kept.length).toBe(requests.length);
    for (const { timeMs, params } of kept.slice(0, 2_000)) {
      const { params: plain, timeMs: plainMs } = views.get(params.hit_id ?? '') as TrackingRequest;
      expect({ ...params, ...plain }).toEqual(params);
      expect(timeMs).toBe(plainMs);
    }
  });
});
