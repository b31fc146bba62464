import { zoneOffsetMs } from '@accord/kit/time-zone';
import { chooserOf } from './chooser-of.ts';
import { type CountryCode, countries } from './countries.ts';
import { furtherHits } from './further-hits.ts';
import { type PlannedVisit, visitPlanner } from './plan-visit.ts';
import { countAround, mix, mixHex16, type SeededRandom, seededRandom } from './seeded-random.ts';
import type { Occasion, SiteProfile } from './site-profile.ts';
import { type TrackingRequest, trackingRequest } from './tracking-request.ts';
import { hourRate, type Span, totalRate } from './visit-rate.ts';
import { visitorOf } from './visitor.ts';

export interface TrafficOptions extends Span {
  /** The same seed and options give the same requests. */
  readonly seed: number;
  readonly sites: readonly { readonly siteId: number; readonly profile: SiteProfile }[];
  /** About how many page views there are from `fromMs` until `untilMs`, over all sites. */
  readonly actions: number;
  /** When the requests end; `untilMs` when left out. Later, traffic goes on growing at the same pace. */
  readonly endsMs?: number;
  /** Also what is more than page views: events, downloads, searches, goals, orders … */
  readonly hasAllKinds?: boolean;
}

const HOUR_MS = 3_600_000;
const SAMPLE = 2_000;

/**
 * Plausible requests of the tracking interface, in the order of their time. A stream: memory holds the visits that are
 * under way, whatever the volume. It waits for nothing and reads no clock.
 */
export function* generateTraffic(options: TrafficOptions): Generator<TrackingRequest, void, undefined> {
  const { fromMs, untilMs, endsMs = untilMs } = options;
  const sites = options.sites.map((site) => siteTraffic(site, options));
  const byHour = new Map<number, TrackingRequest[]>();
  const add = (request: TrackingRequest): void => {
    const hour = Math.floor(request.timeMs / HOUR_MS);
    const listed = byHour.get(hour);
    if (listed) listed.push(request);
    else byHour.set(hour, [request]);
  };
  for (let hour = Math.floor(fromMs / HOUR_MS); hour * HOUR_MS < endsMs; hour++) {
    for (const visitsOf of sites) visitsOf(hour, add);
    // A visit only goes on later: nothing can be added to this hour any more.
    const requests = byHour.get(hour) ?? [];
    byHour.delete(hour);
    requests.sort((one, other) => one.timeMs - other.timeMs);
    for (const request of requests) if (request.timeMs >= fromMs && request.timeMs < endsMs) yield request;
  }
}

/** The visits of one site, hour by hour; the hours must be asked for in their order. */
function siteTraffic(
  { siteId, profile }: TrafficOptions['sites'][number],
  options: TrafficOptions,
): (hour: number, add: (request: TrackingRequest) => void) => void {
  const { seed, sites, actions, untilMs } = options;
  const planVisit = visitPlanner(profile, untilMs);
  const shares = sites.reduce((sum, site) => sum + site.profile.share, 0);
  const perRate =
    (actions * profile.share) /
    shares /
    viewsPerVisit(profile, planVisit, seed, untilMs) /
    sumOfRates(profile, options);
  /** Visitors so far, by country. */
  const known = new Map<CountryCode, number>();

  const whoIn = (country: CountryCode, isReturning: boolean, random: SeededRandom): number => {
    const count = known.get(country) ?? 0;
    if (!isReturning || count === 0) {
      known.set(country, count + 1);
      return count;
    }
    // Mostly somebody who was here lately.
    const ago = -Math.log(1 - random.next()) * (2 + count * 0.15);
    return Math.max(0, count - 1 - Math.floor(ago));
  };

  return (hour, add) => {
    const rate = hourRate(profile, options, hour * HOUR_MS, mix(seed, siteId));
    const random = seededRandom(seed, siteId, hour);
    const count = countAround(totalRate(rate) * perRate, random);
    if (count === 0) return;
    const countryOf = chooserOf(rate.byCountry);
    const occasionOf = chooserOf<Occasion | undefined>([
      [undefined, rate.byCountry.reduce((sum, [, part]) => sum + part, 0)],
      ...rate.byOccasion,
    ]);
    for (let index = 0; index < count; index++) {
      const key = [seed, siteId, hour, index];
      const own = seededRandom(...key);
      const startMs = Math.floor((hour + own.next()) * HOUR_MS);
      const occasion = occasionOf(own.next());
      const country = countryOf(own.next());
      const wasHere = occasion === undefined && own.happens(profile.returning);
      const visitor = visitorOf(seed, siteId, country, whoIn(country, wasHere, own), profile.mobile);
      const visit = planVisit(startMs, wasHere, occasion, own);
      const context = { siteId, visitor, key, zoneOffsetMs: zoneOffsetMs(countries[country].timeZone, hour * HOUR_MS) };
      writeVisit({ visit, startMs, key, profile, hasAllKinds: options.hasAllKinds ?? false }, (place, timeMs, params) =>
        add(trackingRequest(context, place, timeMs, params)),
      );
    }
  };
}

interface VisitToWrite {
  readonly visit: PlannedVisit;
  readonly startMs: number;
  readonly key: readonly number[];
  readonly profile: SiteProfile;
  readonly hasAllKinds: boolean;
}

/** Requests that follow a page view get places of their own, behind those of all page views. */
const PLACES_PER_VIEW = 100;

function writeVisit(
  { visit, startMs, key, profile, hasAllKinds }: VisitToWrite,
  write: (place: number, timeMs: number, params: Record<string, string>) => void,
): void {
  const { source, views } = visit;
  let referrer = source.referrer;
  views.forEach(({ page, atS }, index) => {
    const query = index === 0 && source.query !== undefined ? `?${source.query}` : '';
    const url = `${profile.url}${page.path}${query}`;
    const pageView = {
      url,
      pv_id: mixHex16(...key, index, 7).slice(0, 6),
    };
    const further = hasAllKinds
      ? furtherHits(profile, visit, index, `${mixHex16(...key).slice(0, 8)}-${index}`, seededRandom(...key, index, 13))
      : undefined;
    const timeMs = startMs + atS * 1000;
    write(index, timeMs, {
      ...pageView,
      action_name: page.title + profile.titleEnd,
      ...(referrer === '' ? {} : { urlref: referrer }),
      ...further?.onView,
    });
    further?.after.forEach(({ inS, params }, at) => {
      write(index + (at + 1) * PLACES_PER_VIEW, timeMs + inS * 1000, { ...pageView, ...params });
    });
    referrer = `${profile.url}${page.path}`;
  });
}

/** Page views of an average visit, by trying. */
function viewsPerVisit(
  profile: SiteProfile,
  planVisit: ReturnType<typeof visitPlanner>,
  seed: number,
  untilMs: number,
): number {
  const random = seededRandom(seed, 17);
  let views = 0;
  for (let index = 0; index < SAMPLE; index++) {
    views += planVisit(untilMs, random.happens(profile.returning), undefined, random).views.length;
  }
  return views / SAMPLE;
}

function sumOfRates(profile: SiteProfile, { fromMs, untilMs }: Span): number {
  let sum = 0;
  for (let atMs = fromMs; atMs < untilMs; atMs += HOUR_MS) {
    sum += totalRate(hourRate(profile, { fromMs, untilMs }, atMs, 0));
  }
  return sum;
}
