import type { Demo, NewDemo } from '@accord/control-db/demo';
import type { NewGoal } from '@accord/control-db/goals';
import { localDate } from '@accord/kit/time-zone';
import { generateTraffic } from '@accord/traffic/generate-traffic';
import { app } from '@accord/traffic/profiles/app';
import { magazine } from '@accord/traffic/profiles/magazine';
import { shop } from '@accord/traffic/profiles/shop';
import type { SiteProfile } from '@accord/traffic/site-profile';
import type { TrackingRequest } from '@accord/traffic/tracking-request';

const DAY_MS = 86_400_000;
const DAYS = 61;
/** Page views: enough for every report, and little enough to be there in a minute or two. */
const ACTIONS = 60_000;
const SEED = 2_026;
const PROFILES = [shop, magazine, app];

const byHand = { matchAttribute: 'manually', pattern: '', patternType: 'contains' } as const;
const byUrl = (pattern: string) => ({ matchAttribute: 'url', pattern, patternType: 'contains' }) as const;
const aGoal = {
  description: '',
  isCaseSensitive: false,
  allowsMultiple: false,
  revenue: 0,
  takesEventValue: false,
} as const;

/** Goal 1 of the magazine and of the app is what the traffic converts by hand. */
const GOALS: ReadonlyMap<SiteProfile, readonly NewGoal[]> = new Map([
  [shop, [{ ...aGoal, ...byUrl('/checkout'), name: 'Reached the checkout' }]],
  [magazine, [{ ...aGoal, ...byHand, name: 'Subscribed' }]],
  [app, [{ ...aGoal, ...byHand, name: 'Signed up' }]],
]);

/** The demo that begins now: two months back, three sites. */
export function newDemo(nowMs: number): NewDemo {
  const fromMs = nowMs - DAYS * DAY_MS;
  return {
    seed: SEED,
    fromMs,
    untilMs: nowMs,
    plannedActions: ACTIONS,
    sites: PROFILES.map((profile) => ({
      name: profile.name,
      urls: [profile.url],
      timeZone: profile.timeZone,
      currency: profile.currency,
      createdOn: localDate(profile.timeZone, fromMs),
      // Made-up people have nothing to protect, and every report shall have something to show.
      collection: {
        privacyMode: 'consented-full',
        preset: 'everything',
        choices: {},
        allowedQuery: [],
        signals: 'ignore',
        withoutConsent: 'consented-full',
      },
      source: { userId: null, origin: 'demo', reason: '' },
      isEcommerce: profile === shop,
      goals: GOALS.get(profile) ?? [],
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
  const times = { fromMs, untilMs, endsMs: Number.POSITIVE_INFINITY };
  for (const request of generateTraffic({ seed, ...times, actions, sites, hasAllKinds: true })) {
    if (request.timeMs >= demo.filledUntilMs) yield request;
  }
}
