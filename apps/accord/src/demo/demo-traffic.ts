import type { Demo, NewDemo } from '@accord/control-db/demo';
import { localDate } from '@accord/kit/time-zone';
import { generateTraffic } from '@accord/traffic/generate-traffic';
import { app } from '@accord/traffic/profiles/app';
import { magazine } from '@accord/traffic/profiles/magazine';
import { shop } from '@accord/traffic/profiles/shop';
import type { TrackingRequest } from '@accord/traffic/tracking-request';

const DAY_MS = 86_400_000;
const DAYS = 61;
/** Enough for every report, and little enough to be there in a minute or two. */
const ACTIONS = 80_000;
const SEED = 2_026;
const PROFILES = [shop, magazine, app];

/** The demo that begins now: two months back, three sites. */
export function newDemo(nowMs: number): NewDemo {
  const fromMs = nowMs - DAYS * DAY_MS;
  return {
    seed: SEED,
    fromMs,
    untilMs: nowMs,
    plannedActions: ACTIONS,
    sites: PROFILES.map(({ name, url, timeZone, currency }) => ({
      name,
      urls: [url],
      timeZone,
      currency,
      createdOn: localDate(timeZone, fromMs),
    })),
  };
}

/** What the demo has not been sent yet, in the order of time; it goes on in the future, without end. */
export function* unsentTraffic(demo: Demo): Generator<TrackingRequest, void, undefined> {
  const sites = demo.siteIds.slice(0, PROFILES.length).map((siteId, index) => {
    const profile = PROFILES[index];
    if (profile === undefined) throw new Error('the demo has more sites than there are profiles');
    return { siteId, profile };
  });
  const { seed, fromMs, untilMs, plannedActions: actions } = demo;
  for (const request of generateTraffic({ seed, fromMs, untilMs, endsMs: Number.POSITIVE_INFINITY, actions, sites })) {
    if (request.timeMs >= demo.filledUntilMs) yield request;
  }
}
