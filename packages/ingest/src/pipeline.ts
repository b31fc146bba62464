import { CHANNEL } from './channel/channel.ts';
import type { CategorySet } from './collection/category-set.ts';
import { collectionOf } from './collection/collection-of.ts';
import type { HitDraft } from './hit-draft.ts';
import type { IngestPorts } from './ingest-ports.ts';
import type { Outcome } from './outcome.ts';
import type { HitParams } from './parse-params.ts';
import { parseParams } from './parse-params.ts';
import type { RawHit } from './raw-hit.ts';
import type { SiteRules } from './site-rules.ts';
import type { HitRecord } from './spool-record.ts';
import type { Step } from './step.ts';
import { attributeConversion } from './steps/attribute-conversion.ts';
import { buildRecord } from './steps/build-record.ts';
import { checkAuthentication } from './steps/check-authentication.ts';
import { checkInstallCheck } from './steps/check-install-check.ts';
import { checkRecorded } from './steps/check-recorded.ts';
import { chooseAction } from './steps/choose-action.ts';
import { claimOrder } from './steps/claim-order.ts';
import { classifyReferrer } from './steps/classify-referrer.ts';
import { countBot } from './steps/count-bot.ts';
import { derivePlace } from './steps/derive-place.ts';
import { describeClient } from './steps/describe-client.ts';
import { excludeAddress } from './steps/exclude-address.ts';
import { excludeAgent } from './steps/exclude-agent.ts';
import { excludePrefetch } from './steps/exclude-prefetch.ts';
import { excludeReferrerSpam } from './steps/exclude-referrer-spam.ts';
import { excludeRequest } from './steps/exclude-request.ts';
import { excludeRobotAddress } from './steps/exclude-robot-address.ts';
import { excludeUnknownUrl } from './steps/exclude-unknown-url.ts';
import { honourWishes } from './steps/honour-wishes.ts';
import { identifyVisitor } from './steps/identify-visitor.ts';
import { matchGoals } from './steps/match-goals.ts';
import { minimise } from './steps/minimise.ts';
import { normalisePage } from './steps/normalise-page.ts';
import { refuseKind } from './steps/refuse-kind.ts';
import { resolveAddress } from './steps/resolve-address.ts';
import { resolveTime } from './steps/resolve-time.ts';
import { takeBytes } from './steps/take-bytes.ts';
import { takeDimensions } from './steps/take-dimensions.ts';
import { takeTimings } from './steps/take-timings.ts';
import { noPage } from './url/page-url.ts';

/** Every hit goes through these steps, top to bottom. `minimise` comes last: only its result is ever written. */
export const pipeline: readonly Step[] = [
  checkAuthentication,
  resolveTime,
  resolveAddress,
  checkRecorded,
  countBot,
  excludeRobotAddress,
  checkInstallCheck,
  excludeRequest,
  honourWishes,
  excludeAddress,
  excludeAgent,
  excludeReferrerSpam,
  excludeUnknownUrl,
  excludePrefetch,
  normalisePage,
  chooseAction,
  refuseKind,
  takeTimings,
  takeBytes,
  takeDimensions,
  describeClient,
  derivePlace,
  classifyReferrer,
  matchGoals,
  attributeConversion,
  identifyVisitor,
  claimOrder,
  minimise,
];

/**
 * A hit before the first step.
 * PERF: (npm run bench -- ingest) every field is there from the start, so that all drafts have one shape.
 */
export function openDraft(raw: RawHit, site: SiteRules, params: HitParams = parseParams(raw.params)): HitDraft {
  return {
    raw,
    params,
    site,
    collection: collectionOf(site.collection),
    isAuthenticated: raw.mayWrite(site.siteId),
    timeMs: 0,
    address: '',
    type: 'page',
    rawUrl: '',
    page: noPage,
    title: '',
    userAgent: '',
    clientHints: '',
    language: '',
    resolution: '',
    localTimeS: 0,
    userId: '',
    visitorId: '',
    fingerprint: '',
    identityRule: 'fingerprint',
    hitId: '',
    country: '',
    region: '',
    city: '',
    latitude: null,
    longitude: null,
    channel: CHANNEL.direct,
    channelName: '',
    channelKeyword: '',
    referrerUrl: '',
    maskedIp: '',
    receivedMs: raw.receivedMs,
    ordinal: raw.ordinal,
    deviceRule: 'keep',
    notKept: 0,
    details: {},
  };
}

/** What came of a hit. */
export type Ingested = Outcome<HitRecord> & { siteId: number; notKept: CategorySet };

/** Turns a raw hit into what may be written, or says why not. Never throws for a bad hit. */
export function ingest(raw: RawHit, ports: IngestPorts): Ingested {
  const params = parseParams(raw.params);
  const site = params.idsite === undefined || params.idsite <= 0 ? undefined : ports.rulesOf(params.idsite);
  if (!site)
    return {
      kind: 'invalid',
      reason: 'unknown-site',
      detail: 'idsite is missing or unknown',
      siteId: 0,
      notKept: 0,
    };
  const draft = openDraft(raw, site, params);
  for (const step of pipeline) {
    const ending = step(draft, ports);
    if (ending) return { ...ending, siteId: site.siteId, notKept: draft.notKept };
  }
  return { kind: 'accepted', hit: buildRecord(draft), siteId: site.siteId, notKept: draft.notKept };
}
