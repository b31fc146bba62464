import { randomBytes } from 'node:crypto';
import { choicesOf } from '@accord/ingest/collection/choices-of';
import type { IngestPorts } from '@accord/ingest/ingest-ports';
import { ingest } from '@accord/ingest/pipeline';
import { type SiteRules, siteDefaults } from '@accord/ingest/site-rules';
import type { HitRecord } from '@accord/ingest/spool-record';
import { generateTraffic } from '@accord/traffic/generate-traffic';
import { app } from '@accord/traffic/profiles/app';
import { magazine } from '@accord/traffic/profiles/magazine';
import { shop } from '@accord/traffic/profiles/shop';
import type { TrackingRequest } from '@accord/traffic/tracking-request';

/** A hit as it would wait in the spool, and the request that it came from. */
export interface HitOfTraffic {
  readonly record: HitRecord;
  readonly request: TrackingRequest;
}

export interface HitRecordOptions {
  readonly fromMs: number;
  readonly untilMs: number;
  /** About how many, of all kinds. */
  readonly hits: number;
}

/** The site that all benches measure. */
export const BENCH_SITE: SiteRules = {
  ...siteDefaults,
  // Every kind of action is to be there; the least of each that says what it was.
  collection: { ...choicesOf('minimal'), choices: { carts: 'items', errors: 'message', abtests: 'visit' } },
  ...{ orgId: 1, siteId: 1, timeZone: 'Europe/Berlin', urls: ['https://example.org'], instrSeq: 1 },
  goals: [
    {
      ...{ goalId: 1, matchAttribute: 'manually', pattern: '', patternType: 'contains', isCaseSensitive: false },
      ...{ allowsMultiple: false, revenue: 0, takesEventValue: false },
    },
  ],
};

/** Of all hits; the others are events, downloads, searches, content, orders. */
const PAGE_VIEWS = 0.66;

/**
 * Hits of one site as big as a shop, a magazine and an app together, through the whole pipeline of the collector, in the
 * order of time; as if each was received when it happened.
 */
export function* hitRecords({ fromMs, untilMs, hits }: HitRecordOptions): Generator<HitOfTraffic, void, undefined> {
  const keys = new Map<string, Buffer>();
  const ports: IngestPorts = {
    rulesOf: () => BENCH_SITE,
    countryOf: () => '',
    fingerprintKey: (_siteId, date) => keys.get(date) ?? keys.set(date, randomBytes(32)).get(date) ?? randomBytes(32),
    siteKey: () => 'bench',
    anonymousPlace: (_siteId, visitId, timeMs) => ({ visitId, timeMs }),
    claimOrder: () => true,
    randomId: () => randomBytes(8).toString('hex'),
  };
  const headers = { userAgent: '', acceptLanguage: '', referer: '', clientHints: '' };
  const wishes = { isPrefetch: false, asksNotToTrack: false, asksForPrivacy: false, isOptedOut: false };
  const traffic = generateTraffic({
    ...{ seed: 11, fromMs, untilMs, actions: hits * PAGE_VIEWS, hasAllKinds: true },
    // Numbers of their own, so that visitors and hit ids differ; they are one site afterwards.
    sites: [shop, magazine, app].map((profile, at) => ({ siteId: at + 1, profile })),
  });
  for (const request of traffic) {
    request.params.idsite = String(BENCH_SITE.siteId);
    const outcome = ingest(
      {
        params: request.params,
        headers: { ...headers, ...wishes },
        ...{ address: '192.0.2.1', receivedMs: request.timeMs, ordinal: 0, mayWrite: () => true },
      },
      ports,
    );
    if (outcome.kind !== 'accepted')
      throw new Error(`the pipeline refused made-up traffic: ${JSON.stringify(outcome)}`);
    yield { record: outcome.hit, request };
  }
}
