import { zoneOffsetMs } from '@accord/kit/time-zone';
import { countries } from './countries.ts';
import { mixHex16 } from './seeded-random.ts';
import type { Visitor } from './visitor.ts';

/** One request of the tracking interface. */
export interface TrackingRequest {
  readonly siteId: number;
  /** Unix time of what it reports; `cdt` says the same in seconds. */
  readonly timeMs: number;
  /** By their names on the wire. */
  readonly params: Record<string, string>;
}

/** What the requests of one visit have in common. */
export interface VisitContext {
  readonly siteId: number;
  readonly visitor: Visitor;
  /** Whole numbers that no other visit shares. */
  readonly key: readonly number[];
}

/** Writes one request of a visit. @param place which one; the same place always gets the same hit id */
export function trackingRequest(
  { siteId, visitor, key }: VisitContext,
  place: number,
  timeMs: number,
  own: Readonly<Record<string, string>>,
): TrackingRequest {
  const local = new Date(timeMs + zoneOffsetMs(countries[visitor.country].timeZone, timeMs));
  return {
    siteId,
    timeMs,
    params: {
      idsite: String(siteId),
      rec: '1',
      apiv: '1',
      _id: visitor.id,
      hit_id: mixHex16(...key, place),
      cdt: String(Math.floor(timeMs / 1000)),
      h: String(local.getUTCHours()),
      m: String(local.getUTCMinutes()),
      s: String(local.getUTCSeconds()),
      cip: visitor.address,
      country: visitor.country,
      region: visitor.region,
      city: visitor.city,
      lat: String(visitor.latitude),
      long: String(visitor.longitude),
      lang: visitor.language,
      res: visitor.resolution,
      cookie: '1',
      pdf: '1',
      ua: visitor.agent.userAgent,
      ...(visitor.agent.hints === '' ? {} : { uadata: visitor.agent.hints }),
      ...own,
    },
  };
}
