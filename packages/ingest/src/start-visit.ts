import { createHash } from 'node:crypto';
import { campaignDetailsOf } from './campaign-details.ts';
import type { Conversion } from './conversion.ts';
import type { StitchedAction, StoredAction } from './stored-action.ts';
import type { Visit, VisitSummary } from './visit.ts';

/** A visit that is being formed: reads like a summary, always as its visit stands. */
export class VisitDraft implements VisitSummary {
  /** The page that the next action comes from. */
  pending:
    | { secondsSincePrevious: number; url: string; title: string; hasPrevious: boolean; isSearch: boolean }
    | undefined;

  readonly conversions: Conversion[] = [];
  /** The last cart that no order followed. */
  cart: Conversion | undefined;
  /** Page views that later hits may bring timings for, by page view id. */
  readonly untimedViews = new Map<string, StitchedAction>();

  constructor(readonly visit: Visit) {}

  get siteId(): number {
    return this.visit.siteId;
  }
  get visitId(): string {
    return this.visit.visitId;
  }
  get visitorId(): string {
    return this.visit.visitorId;
  }
  get fingerprint(): string {
    return this.visit.fingerprint;
  }
  get userId(): string {
    return this.visit.userId;
  }
  get startS(): number {
    return this.visit.startS;
  }
  get lastS(): number {
    return this.visit.lastS;
  }
  get visitCount(): number {
    return this.visit.visitCount;
  }
  get secondsSinceFirst(): number {
    return this.visit.secondsSinceFirst;
  }
  get returning(): number {
    return this.visit.returning;
  }
  get secondsSinceLastOrder(): number | null {
    return this.visit.secondsSinceLastOrder;
  }
  get actions(): number {
    return this.visit.actions;
  }
}

/** A visitor id for somebody who brought none: made from the visit's first hit, so that it comes out the same each time. */
function inventVisitorId(action: StoredAction): string {
  return createHash('sha256').update(`visitor\0${action.siteId}\0${action.hitId}`).digest('hex').slice(0, 16);
}

/** Has ordered before, or begins the visit with an order. COMPAT: an order later in the visit does not change it. */
function isCustomer(action: StoredAction, previous: VisitSummary | undefined): boolean {
  return action.type === 'order' || (previous !== undefined && previous.secondsSinceLastOrder !== null);
}

/**
 * Begins a visit with its first action; device, place, channel and language are taken from it once.
 * @param previous the visitor's visit before this one, undefined for a new visitor
 */
export function startVisit(action: StoredAction, timeS: number, previous: VisitSummary | undefined): VisitDraft {
  const sincePrevious = previous ? Math.max(0, timeS - previous.startS) : 0;
  return new VisitDraft({
    orgId: action.orgId,
    siteId: action.siteId,
    visitId: action.hitId,
    startS: timeS,
    lastS: timeS,
    visitorId:
      previous && action.visitorId === ''
        ? previous.visitorId
        : action.visitorId === ''
          ? inventVisitorId(action)
          : action.visitorId,
    hasVisitorId: action.visitorId !== '',
    formerVisitorIds: '',
    fingerprint: action.fingerprint,
    userId: action.userId,
    instrSeq: action.instrSeq,
    actions: 0,
    interactions: 0,
    pageViews: 0,
    searches: 0,
    events: 0,
    downloads: 0,
    outlinks: 0,
    durationS: 0,
    visitCount: previous ? previous.visitCount + 1 : 1,
    returning: isCustomer(action, previous) ? 2 : previous ? 1 : 0,
    secondsSinceFirst: previous ? previous.secondsSinceFirst + sincePrevious : 0,
    secondsSinceLast: sincePrevious,
    secondsSinceLastOrder:
      previous === undefined || previous.secondsSinceLastOrder === null
        ? null
        : previous.secondsSinceLastOrder + sincePrevious,
    hasConverted: false,
    goalIds: [],
    revenue: 0,
    ecommerceStatus: 0,
    dimensions: {},
    variables: [],
    plugins: action.plugins ?? '',
    entryUrl: '',
    entryUrlPrefix: 255,
    entryTitle: '',
    hasEntry: false,
    isEntrySearch: false,
    exitUrl: '',
    exitUrlPrefix: 255,
    exitTitle: '',
    hasExit: false,
    isExitSearch: false,
    maskedIp: action.maskedIp,
    country: action.country,
    region: action.region,
    city: action.city,
    latitude: action.latitude,
    longitude: action.longitude,
    language: action.language,
    resolution: action.resolution,
    localTimeS: action.localTimeS,
    deviceType: action.deviceType,
    deviceBrand: action.deviceBrand,
    deviceModel: action.deviceModel,
    os: action.os,
    osVersion: action.osVersion,
    browser: action.browser,
    browserVersion: action.browserVersion,
    browserEngine: action.browserEngine,
    channel: action.channel,
    channelName: action.channelName,
    channelKeyword: action.channelKeyword,
    referrerUrl: action.referrerUrl,
    ...campaignDetailsOf(action),
  });
}
