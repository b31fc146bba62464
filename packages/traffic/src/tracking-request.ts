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
  /** Milliseconds that the visitor's clock is ahead of UTC. */
  readonly zoneOffsetMs: number;
  /** Whole numbers that no other visit shares. */
  readonly key: readonly number[];
}

/** Writes one request of a visit. @param place which one; the same place always gets the same hit id */
export function trackingRequest(
  { siteId, visitor, zoneOffsetMs, key }: VisitContext,
  place: number,
  timeMs: number,
  own: Readonly<Record<string, string>>,
): TrackingRequest {
  const timeS = Math.floor(timeMs / 1000);
  const localS = timeS + zoneOffsetMs / 1000;
  const params: Record<string, string> = {
    idsite: String(siteId),
    rec: '1',
    apiv: '1',
    _id: visitor.id,
    hit_id: mixHex16(...key, place),
    cdt: String(timeS),
    h: String(Math.floor(localS / 3600) % 24),
    m: String(Math.floor(localS / 60) % 60),
    s: String(localS % 60),
    cip: visitor.address,
    country: visitor.country,
    region: visitor.region,
    city: visitor.city,
    lat: visitor.latitude,
    long: visitor.longitude,
    lang: visitor.language,
    res: visitor.resolution,
    cookie: '1',
    pdf: '1',
    ua: visitor.agent.userAgent,
  };
  if (visitor.agent.hints !== '') params.uadata = visitor.agent.hints;
  for (const name in own) params[name] = own[name] as string;
  return { siteId, timeMs, params };
}
